package org.forthwith.desk.briefing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BriefingPageTest {

    @ParameterizedTest
    @CsvSource({
        "2026-01-12T07:00:00Z, 2026-01-12T10:00:00Z",
        "2026-01-12T09:59:59Z, 2026-01-12T10:00:00Z",
        "2026-01-12T10:00:00Z, 2026-01-13T10:00:00Z",
        "2026-07-12T07:00:00Z, 2026-07-12T09:00:00Z",
        "2026-03-28T12:00:00Z, 2026-03-29T09:00:00Z"
    })
    void before_ten_is_before_ten_by_the_clocks_of_the_kingdom(Instant now, Instant ten) {
        assertThat(BriefingPage.nextTen(now)).isEqualTo(ten);
    }
}
