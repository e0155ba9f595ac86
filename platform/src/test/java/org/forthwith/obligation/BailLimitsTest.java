package org.forthwith.obligation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.forthwith.obligation.Happens.moved;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.forthwith.calendar.CivilCalendar;
import org.forthwith.calendar.Limit;
import org.forthwith.reference.Forces;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/**
 * Dated examples of the limits of pre-charge bail, with the section of the Police and Criminal Evidence Act 1984. They were worked out by the rule
 * alone: begin with the day after the arrest; end on the day before the same date, or with the month in which that date is missing.
 */
class BailLimitsTest {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    // [utest->req~bail-begins-the-day-after-arrest~1]
    // [utest->req~months-begin-with-their-first-day~1]
    @ParameterizedTest(name = "{1} {2}, section {6}, arrested {0}: {7}")
    @CsvFileSource(resources = "/bail/limits.csv", numLinesToSkip = 1)
    void a_limit_ends_with_its_last_day(
            Instant arrest, String kind, String limit, int months, LocalDate begins, LocalDate lastDay) {
        assertThat(CivilCalendar.day(arrest).plusDays(1)).as(kind + " " + limit).isEqualTo(begins);
        assertThat(CaseStory.CALENDAR.due(CivilCalendar.startOf(begins), new Limit.Months(months)))
                .as(kind + " " + limit)
                .isEqualTo(endOf(lastDay));
    }

    // [utest->req~bail-begins-the-day-after-arrest~1]
    @ParameterizedTest(name = "{1} {2}, section {6}, arrested {0}: {7}")
    @CsvFileSource(resources = "/bail/limits.csv", numLinesToSkip = 1)
    void the_clock_of_a_limit_runs_to_its_last_day(
            Instant arrest, String kind, String limit, int months, LocalDate begins, LocalDate lastDay) {
        String clock = clock(kind, limit);
        var story = CaseStory.received("2015-01-05T09:00Z");
        story.force = kind.equals("AGENCY") ? Forces.NATIONAL_AGENCY : story.force;
        story.at(arrest).person(moved("ENFORCED", "CUSTODY"));
        story.at(arrest.plus(Duration.ofHours(5))).person(moved("CUSTODY", "BAIL"));

        if (!limit.equals("initial")) {
            story.person(Happens.extended(step(kind, limit), months));
        }

        assertThat(story.only(clock).startedAt())
                .isEqualTo(begins.atStartOfDay(LONDON).toInstant());
        assertThat(story.only(clock).dueAt()).isEqualTo(endOf(lastDay));
    }

    private static String step(String kind, String limit) {
        return switch (kind + " " + limit) {
            case "POLICE first" -> "FIRST";
            case "POLICE second" -> "SECOND";
            case "AGENCY first" -> "AGENCY";
            default -> "COURT";
        };
    }

    private static String clock(String kind, String limit) {
        return switch (kind + " " + limit) {
            case "POLICE initial" -> "K31";
            case "POLICE first" -> "K32";
            case "POLICE second" -> "K33";
            case "AGENCY initial" -> "K31n";
            case "AGENCY first" -> "K32n";
            default -> "K36";
        };
    }

    private static Instant endOf(LocalDate day) {
        return day.plusDays(1).atStartOfDay(LONDON).toInstant();
    }
}
