package org.forthwith.obligation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.forthwith.calendar.Limit;
import org.forthwith.kernel.ForceCode;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What becomes of a force's own time when another edition of the clock holds than the one it was proposed against. */
class ClockTest {

    private static final LocalDate DAY = LocalDate.of(2026, 9, 1);

    // [utest->req~an-own-time-is-measured-by-the-edition-that-holds~1]
    @ParameterizedTest(name = "{0}: {1}, signed by {2}, gives {3}")
    @CsvSource(textBlock = """
            # clock, own time,     second person, what counts
            K06,     12 hours,     ,              12 hours
            K06,     36 hours,     ,              24 hours
            K06,     36 hours,     chief,         36 hours
            K06,     36 hours,     head,          24 hours
            K06,     24 hours,     ,              24 hours
            K06,     1 working day, chief,        24 hours
            K17,     48 hours,     ,              48 hours
            K17,     96 hours,     chief,         72 hours
            """)
    void a_time_that_was_stricter_when_it_was_proposed_is_measured_by_the_edition_that_holds(
            String clock, String own, @Nullable String signedBy, String counts) {
        assertThat(given(clock, Term.ORDINARY, own, signedBy)
                        .limit(Term.ORDINARY)
                        .words())
                .isEqualTo(counts);
    }

    // [utest->req~an-own-time-is-measured-by-the-edition-that-holds~1]
    @Test
    void a_clock_whose_own_time_does_not_count_is_that_of_the_catalogue_in_every_respect() {
        assertThat(given("K06", Term.ORDINARY, "36 hours", null)).isSameAs(edition("K06"));
        assertThat(given("K06", Term.PRESSING, "1 hour", null)).isSameAs(edition("K06"));
        assertThat(given("K06", Term.ORDINARY, "12 hours", null).version()).isEqualTo("1, own time");
    }

    private static Clock given(String clock, Term term, String own, @Nullable String signedBy) {
        return edition(clock).with(Map.of(term, proposed(clock, term, own, signedBy)));
    }

    private static Clock edition(String clock) {
        return CaseStory.TIMETABLE.catalogue().clock(clock, DAY).orElseThrow();
    }

    /** By the catalogue of that time it was stricter. */
    private static ClockTime proposed(String clock, Term term, String limit, @Nullable String signedBy) {
        return new ClockTime(
                new ForceCode("52"),
                clock,
                term,
                Limit.parse(limit),
                true,
                DAY,
                "local policy",
                "head",
                Instant.parse("2020-01-01T09:00:00Z"),
                signedBy,
                null);
    }
}
