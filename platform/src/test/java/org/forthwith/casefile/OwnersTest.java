package org.forthwith.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.forthwith.event.CaseEvent.HandedOver;
import org.forthwith.event.CaseEvent.OwnerNamed;
import org.forthwith.event.Event;
import org.forthwith.kernel.CaseId;
import org.forthwith.kernel.ForceCode;
import org.forthwith.ledger.Recorded;
import org.junit.jupiter.api.Test;

class OwnersTest {

    private static final CaseId CASE = new CaseId(new UUID(7, 7));
    private static final Instant NINE = Instant.parse("2026-09-01T09:00:00Z");

    private static Recorded at(int hour, Event event) {
        return new Recorded(
                hour, hour, new ForceCode("52"), event, NINE.plusSeconds(hour * 3600L), "somebody", true, "", null);
    }

    private static final List<Recorded> STORY = List.of(
            at(0, new OwnerNamed(CASE, NINE, "first", "First")),
            at(2, new HandedOver(CASE, NINE.plusSeconds(7200), "second", "Second", "first", "leave")),
            at(4, new OwnerNamed(CASE, NINE.plusSeconds(14_400), "first", "First")));

    // [utest->req~nobody-rests-their-own-clock~1]
    @Test
    void whoever_answered_then_or_since_has_and_nobody_from_before() {
        assertThat(Owners.since(NINE.minusSeconds(1), STORY)).containsExactlyInAnyOrder("first", "second");
        assertThat(Owners.since(NINE.plusSeconds(3600), STORY)).containsExactlyInAnyOrder("first", "second");
        assertThat(Owners.since(NINE.plusSeconds(10_800), STORY)).containsExactlyInAnyOrder("first", "second");
        assertThat(Owners.since(NINE.plusSeconds(14_400), STORY)).containsExactlyInAnyOrder("first", "second");
        assertThat(Owners.since(NINE.plusSeconds(14_401), STORY)).containsExactly("first");
    }

    @Test
    void nobody_has_while_a_case_lies_in_a_queue() {
        assertThat(Owners.since(NINE, List.of())).isEmpty();
    }
}
