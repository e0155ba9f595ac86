package org.forthwith.desk.casepage;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.forthwith.desk.frame.Words;
import org.forthwith.kernel.IdentifierKind;
import org.forthwith.linking.Hub;
import org.junit.jupiter.api.Test;

class IdentifierDrawingTest {

    // [utest->req~a-common-value-is-an-alarm-on-the-page~1]
    @Test
    void a_value_known_in_very_many_cases_is_named_with_their_number() {
        var drawing = new IdentifierDrawing(Words.english());

        assertThat(drawing.hub(new Hub(IdentifierKind.PHONE, "07700 900001", 1_234, Instant.EPOCH)))
                .isEqualTo("Known in very many cases: Telephone 07700 900001, in 1,234 other cases.");
    }
}
