package org.forthwith.allocation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AwardTest {

    private static final Award SUMMER = award(null);

    private static Award award(@Nullable Instant withdrawnAt) {
        return new Award(
                1,
                "assessor-1",
                Skill.KIRAT_OR_EQUIV,
                LocalDate.parse("2026-06-01"),
                LocalDate.parse("2026-08-31"),
                "certificate",
                "head-1",
                withdrawnAt,
                null);
    }

    /** In summer a day in London begins an hour before it does by the universal clock. */
    // [utest->req~allocation-skill-counts-for-its-days~1]
    @ParameterizedTest
    @CsvSource({
        "2026-05-31T22:59:59Z, false",
        "2026-05-31T23:00:00Z, true",
        "2026-07-15T12:00:00Z, true",
        "2026-08-31T22:59:59Z, true",
        "2026-08-31T23:00:00Z, false"
    })
    void a_skill_counts_from_the_first_to_the_last_of_its_days_in_london(Instant at, boolean counts) {
        assertThat(SUMMER.counted(at)).isEqualTo(counts);
    }

    // [utest->req~allocation-skill-counts-for-its-days~1]
    @ParameterizedTest
    @CsvSource({"2026-07-15T11:59:59Z, true", "2026-07-15T12:00:00Z, false", "2026-07-16T12:00:00Z, false"})
    void what_was_withdrawn_counted_until_then(Instant at, boolean counts) {
        assertThat(award(Instant.parse("2026-07-15T12:00:00Z")).counted(at)).isEqualTo(counts);
    }
}
