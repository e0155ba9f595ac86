package org.forthwith.obligation.telling;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.forthwith.kernel.ForceCode;
import org.forthwith.obligation.telling.Digests.Digest;
import org.forthwith.obligation.telling.Digests.Morning;
import org.junit.jupiter.api.Test;

class DigestsTest {

    private static final ForceCode FORCE = new ForceCode("52");
    private static final LocalDate DAY = LocalDate.of(2026, 1, 12);
    private static final Instant SEVEN = Instant.parse("2026-01-12T07:00:00Z");
    private static final AddressBook BOOK = new AddressBook(
            Map.of("s.1", "s.1@force.example", "o.1", "o.1@force.example"),
            List.of("s.1", "s.2"),
            "desk@force.example");

    private static Digests by(Roads roads) {
        return new Digests(roads, (force, at) -> BOOK);
    }

    private static final Morning TODAY = new Morning(DAY, Road.SMTP);
    private static final Morning TOMORROW = new Morning(DAY.plusDays(1), Road.SMTP);

    private final Digests digests = by(new Roads(Road.SMTP, List.of(), QuietHours.USUAL));

    // [utest->req~a-digest-is-written-once-a-day~1]
    @Test
    void each_supervisor_with_an_address_has_one_letter_a_day() {
        List<Digest> letters = digests.of(TODAY, SEVEN, FORCE, List.of(2, 7, 1));

        assertThat(letters).hasSize(1);
        assertThat(letters.getFirst().address()).isEqualTo("s.1@force.example");
        assertThat(letters.getFirst().counts()).containsExactly(2, 7, 1);
        assertThat(digests.of(TODAY, SEVEN.plusSeconds(60), FORCE, List.of(3, 7, 1)))
                .extracting(Digest::id)
                .containsExactly(letters.getFirst().id());
        assertThat(digests.of(TOMORROW, SEVEN, FORCE, List.of(2, 7, 1)))
                .extracting(Digest::id)
                .doesNotContain(letters.getFirst().id());
    }

    // [utest->req~a-digest-is-written-once-a-day~1]
    @Test
    void it_is_written_when_the_quiet_hours_are_over_and_never_without_a_road() {
        assertThat(digests.morning(SEVEN.minusSeconds(1))).isEmpty();
        assertThat(digests.morning(SEVEN)).contains(TODAY);
        assertThat(by(Roads.NONE).morning(SEVEN)).isEmpty();
    }
}
