package org.forthwith.desk.casepage;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.forthwith.desk.frame.Words;
import org.forthwith.event.LinkingEvent.HubFound;
import org.forthwith.kernel.CaseId;
import org.forthwith.kernel.IdentifierKind;
import org.junit.jupiter.api.Test;

class IdentifierDrawingTest {

    private static final CaseId CASE = new CaseId(new UUID(0, 1));

    // [utest->req~a-common-value-is-an-alarm-on-the-page~1]
    @Test
    void a_value_known_in_very_many_cases_is_said_once_with_the_last_number() {
        var drawing = new IdentifierDrawing(Words.english());

        assertThat(drawing.hubs(
                        List.of(hub("07700 900001", 500), hub("07700 900002", 501), hub("07700 900001", 1_234))))
                .containsExactly(
                        "Known in very many cases: Telephone 07700 900001, in 1,234 cases.",
                        "Known in very many cases: Telephone 07700 900002, in 501 cases.");
    }

    private static HubFound hub(String written, int cases) {
        return new HubFound(CASE, Instant.EPOCH, IdentifierKind.PHONE, written, cases);
    }
}
