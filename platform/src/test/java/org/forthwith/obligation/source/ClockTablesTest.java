package org.forthwith.obligation.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.forthwith.calendar.Calendars;
import org.forthwith.calendar.Limit;
import org.forthwith.calendar.Limit.Elapsed;
import org.forthwith.calendar.source.BankHolidayTable;
import org.forthwith.kernel.ForceCode;
import org.forthwith.kernel.Role;
import org.forthwith.obligation.Catalogue;
import org.forthwith.obligation.Clock;
import org.forthwith.obligation.Rung;
import org.forthwith.obligation.Source.Standing;
import org.forthwith.obligation.Term;
import org.forthwith.obligation.Timetable;
import org.forthwith.reference.Forces;
import org.forthwith.reference.Jurisdiction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClockTablesTest {

    private static final LocalDate DAY = LocalDate.of(2026, 9, 1);
    private static final Catalogue CATALOGUE = ClockTables.read();
    private static final String COLUMNS = "id,version,name,starts,stops,ordinary,pressing,pressing_when,automatic,"
            + "very_high,high,medium,low,calendar,started_by,stopped_by,reset_by,pauses,ladder,takes_minutes,source,jurisdiction,valid_from,valid_to";
    private static final String IDLE = row("K50", "1", "24 hours", "2015-01-01", "");
    private static final String HEAD_OF_UNIT = "STANDARD,100,HEAD_OF_UNIT,OURS,2015-01-01,";

    // [utest->req~clocks-are-dated-data~1]
    @ParameterizedTest
    @CsvSource(textBlock = """
            # clock, term,      limit
            K01,  ORDINARY,   4 hours
            K01,  PRESSING,   1 hour
            K02,  ORDINARY,   24 hours
            K03,  AUTOMATIC,  4 hours
            K03,  ORDINARY,   24 hours
            K04,  ORDINARY,   48 hours
            K04,  PRESSING,   12 hours
            K04b, ORDINARY,   24 hours
            K05,  ORDINARY,   72 hours
            K06,  ORDINARY,   24 hours
            K06b, ORDINARY,   24 hours
            K06b, PRESSING,   4 hours
            K07,  ORDINARY,   4 hours
            K08,  VERY_HIGH,  2 hours
            K08,  HIGH,       24 hours
            K08,  MEDIUM,     72 hours
            K08,  LOW,        72 hours
            K09,  UNGRADED,   24 hours
            K09,  VERY_HIGH,  24 hours
            K09,  HIGH,       7 days
            K09,  MEDIUM,     14 days
            K09,  LOW,        30 days
            K09b, VERY_HIGH,  48 hours
            K09b, HIGH,       10 days
            K09b, MEDIUM,     21 days
            K09b, LOW,        45 days
            K10,  ORDINARY,   same day
            K10,  PRESSING,   4 hours
            K10d, ORDINARY,   72 hours
            K11,  ORDINARY,   4 hours
            K12,  ORDINARY,   3 working days
            K12,  PRESSING,   same day
            K13,  ORDINARY,   15 working days
            K14,  ORDINARY,   1 working day
            K15,  ORDINARY,   45 working days
            K16,  ORDINARY,   1 working day
            K17,  ORDINARY,   72 hours
            K20,  VERY_HIGH,  4 hours
            K20,  HIGH,       48 hours
            K20,  MEDIUM,     5 days
            K20,  LOW,        10 days
            K21,  VERY_HIGH,  6 hours
            K21,  HIGH,       72 hours
            # no limit of its own: the next stricter one
            K21,  LOW,        72 hours
            K06,  UNGRADED,   24 hours
            K06,  PRESSING,   24 hours
            K22,  ORDINARY,   7 days
            K22b, ORDINARY,   3 months from the date
            K30,  ORDINARY,   28 days
            K31,  ORDINARY,   3 months
            K32,  ORDINARY,   6 months
            K33,  ORDINARY,   9 months
            K31n, ORDINARY,   6 months
            K32n, ORDINARY,   12 months
            K34,  ORDINARY,   28 days
            K35,  ORDINARY,   14 days before the end of 3 months
            K36,  ORDINARY,   12 months
            K37,  ORDINARY,   14 days
            K40,  ORDINARY,   48 hours
            K41,  ORDINARY,   30 days
            K41b, ORDINARY,   90 days
            K42,  ORDINARY,   14 days
            K50,  UNGRADED,   24 hours
            K50,  VERY_HIGH,  24 hours
            K50,  HIGH,       72 hours
            K50,  MEDIUM,     7 days
            K50,  LOW,        14 days
            K51,  ORDINARY,   24 hours
            """)
    void every_clock_gives_the_time_of_its_terms(String clock, Term term, String limit) {
        assertThat(CATALOGUE.clock(clock, DAY).orElseThrow().limit(term)).isEqualTo(Limit.parse(limit));
    }

    @Test
    void there_are_41_clocks_and_the_table_above_names_each() {
        assertThat(CATALOGUE.at(DAY)).hasSize(41);
    }

    @Test
    void the_ladder_climbs_from_the_owner_to_the_chief_officer() {
        assertThat(CATALOGUE.ladder(Rung.STANDARD, DAY))
                .extracting(Rung::percent, Rung::addressee)
                .containsExactly(
                        tuple(50, Role.INVESTIGATOR),
                        tuple(75, Role.SUPERVISOR),
                        tuple(90, Role.INSPECTOR),
                        tuple(100, Role.HEAD_OF_UNIT),
                        tuple(200, Role.CHIEF_OFFICER));
    }

    @Test
    void the_mandatory_check_is_the_police_national_database() {
        assertThat(CATALOGUE.mandatoryChecks(DAY)).containsExactly("PND");
    }

    // [utest->req~a-clock-runs-where-its-law-holds~1]
    @Test
    void the_limits_of_acts_of_england_and_wales_run_there_and_every_other_clock_everywhere() {
        assertThat(CATALOGUE.at(DAY).stream()
                        .filter(clock -> clock.law().equals(Set.of(Jurisdiction.ENGLAND_AND_WALES)))
                        .map(Clock::id))
                .containsExactlyInAnyOrder("K17", "K22b", "K31", "K32", "K33", "K31n", "K32n", "K35", "K36", "K37");
        assertThat(CATALOGUE.at(DAY))
                .filteredOn(clock -> clock.law().size() != 1)
                .allMatch(clock -> clock.law().equals(Set.of(Jurisdiction.values())));
    }

    // [utest->req~a-clock-runs-where-its-law-holds~1]
    @ParameterizedTest
    @CsvSource({"52, true", "13, true", "91, true", "93, true", "98, false", "99, false"})
    void a_force_goes_by_the_clocks_of_its_own_law(String force, boolean goes) {
        var timetable = new Timetable(CATALOGUE, new Calendars(BankHolidayTable.read(), Forces.load()));

        assertThat(timetable.clock("K17", new ForceCode(force), DAY).isPresent())
                .isEqualTo(goes);
        assertThat(timetable.clock("K06", new ForceCode(force), DAY)).isPresent();
    }

    @Test
    void a_lower_grade_never_has_less_time() {
        assertThat(CATALOGUE.at(DAY)).allSatisfy(clock -> {
            var grades = List.of(Term.UNGRADED, Term.VERY_HIGH, Term.HIGH, Term.MEDIUM, Term.LOW);
            assertThat(grades.stream()
                            .map(clock::limit)
                            .filter(Elapsed.class::isInstance)
                            .map(limit -> ((Elapsed) limit).time()))
                    .as(clock.id())
                    .isSorted();
        });
    }

    @Test
    void a_figure_that_is_ours_says_so() {
        assertThat(CATALOGUE.clock("K06", DAY).orElseThrow().source().standing())
                .isEqualTo(Standing.OURS);
        assertThat(CATALOGUE.clock("K17", DAY).orElseThrow().source().standing())
                .isEqualTo(Standing.STATUTE);
        assertThat(CATALOGUE.clock("K14", DAY).orElseThrow().source().standing())
                .isEqualTo(Standing.UNVERIFIED);
    }

    @Test
    void another_edition_holds_from_its_first_day_and_the_old_one_until_the_day_before() {
        var catalogue = catalogue(
                row("K06", "1", "24 hours", "2015-01-01", "2026-06-30"), row("K06", "2", "12 hours", "2026-07-01", ""));

        assertThat(edition(catalogue, "2026-06-30")).isEqualTo("1");
        assertThat(edition(catalogue, "2026-07-01")).isEqualTo("2");
        assertThat(catalogue.clock("K06", LocalDate.of(2014, 12, 31))).isEmpty();
        assertThat(catalogue.at(LocalDate.of(2026, 7, 1))).extracting(Clock::id).containsExactly("K50", "K06");
    }

    @Test
    void a_clock_that_is_no_longer_in_use_is_not_there() {
        var catalogue = catalogue(row("K06", "1", "24 hours", "2015-01-01", "2026-06-30"));

        assertThat(catalogue.at(LocalDate.of(2026, 7, 1))).extracting(Clock::id).containsExactly("K50");
    }

    // [utest->req~clocks-are-dated-data~1]
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2015-01-01 | 2026-06-30 | 2026-06-30 |            | the versions of K06 overlap at 2026-06-30
            2015-01-01 |            | 2026-07-01 |            | the versions of K06 overlap at 2026-07-01
            2015-01-01 | 2026-06-30 | 2026-07-02 |            | the versions of K06 leave a gap at 2026-07-02
            2026-07-02 |            | 2015-01-01 | 2026-06-30 | the versions of K06 leave a gap at 2026-07-02
            2015-01-01 | 2014-12-31 | 2026-07-01 |            | cannot hold from 2015-01-01 to 2014-12-31
            """)
    void editions_that_overlap_or_leave_a_gap_are_refused(
            String from1, String to1, String from2, String to2, String because) {
        assertThatThrownBy(() -> catalogue(
                        row("K06", "1", "24 hours", from1, to1 == null ? "" : to1),
                        row("K06", "2", "12 hours", from2, to2 == null ? "" : to2)))
                .hasMessageContaining(because);
    }

    // [utest->req~clocks-are-dated-data~1]
    @Test
    void a_row_that_is_not_what_it_says_is_refused_with_its_name() {
        assertThatThrownBy(
                        () -> catalogue("K06,1,n,a,b,24 hours,,,,,,,,elapsed,,,,,STANDARD,15,HEARSAY,ALL,2015-01-01,"))
                .hasMessageContaining("K06 names the source 'HEARSAY'");
        assertThatThrownBy(() -> catalogue("K06,1,n,a,b,24 hours,,,,,,,,elapsed,,,,,STANDARD,15,OURS,IM,2015-01-01,"))
                .hasMessageContaining("'IM' is no jurisdiction");
        assertThatThrownBy(() -> catalogue("K06,1,n,a,b,24 hours,,,,,,,,elapsed,,,,,STANDARD,15,OURS,,2015-01-01,"))
                .hasMessageContaining("K06 runs nowhere");
        assertThatThrownBy(() -> catalogue("K13,1,n,a,b,15 days,,,,,,,,working,,,,,STANDARD,15,OURS,ALL,2015-01-01,"))
                .hasMessageContaining("K13 is said to count in 'working' and counts in 'elapsed'");
        assertThatThrownBy(() -> catalogue("K06,1,n,a,b,soon,,,,,,,,elapsed,,,,,STANDARD,15,OURS,ALL,2015-01-01,"))
                .hasMessageContaining("'soon' is not a limit");
        assertThatThrownBy(() -> catalogue("K06,1,n,a,b,,,,,,7 days,,,elapsed,,,,,STANDARD,15,OURS,ALL,2015-01-01,"))
                .hasMessageContaining("K06 has neither an ordinary limit nor one for the highest grade");
        assertThatThrownBy(() ->
                        catalogue("K06,1,n,a,b,24 hours,4 hours,,,,,,,elapsed,,,,,STANDARD,15,OURS,ALL,2015-01-01,"))
                .hasMessageContaining("K06 must say both");
        assertThatThrownBy(() ->
                        catalogue("K06,1,n,a,b,24 hours,,a child,,,,,,elapsed,,,,,STANDARD,15,OURS,ALL,2015-01-01,"))
                .hasMessageContaining("K06 must say both");
    }

    @Test
    void a_catalogue_whose_idle_clock_or_ladder_could_run_out_is_refused() {
        assertThatThrownBy(() -> read(row("K50", "1", "24 hours", "2015-01-01", "2030-12-31"), HEAD_OF_UNIT))
                .hasMessageContaining("the idle clock K50 and the ladder");
        assertThatThrownBy(() -> read(IDLE, "STANDARD,100,HEAD_OF_UNIT,OURS,2015-01-01,2030-12-31"))
                .hasMessageContaining("the idle clock K50 and the ladder");
    }

    @Test
    void a_rung_below_the_start_is_refused_and_so_is_one_that_stands_twice() {
        assertThatThrownBy(() -> read(IDLE, "STANDARD,0,SUPERVISOR,OURS,2015-01-01,"))
                .hasMessageContaining("not at 0 %");
        assertThatThrownBy(() ->
                        read(IDLE, "STANDARD,50,SUPERVISOR,OURS,2015-01-01,\nSTANDARD,50,INSPECTOR,OURS,2016-01-01,"))
                .hasMessageContaining("the versions of STANDARD 50 % overlap");
    }

    private static String edition(Catalogue catalogue, String day) {
        return catalogue.clock("K06", LocalDate.parse(day)).orElseThrow().version();
    }

    private static String row(String id, String version, String limit, String from, String to) {
        return "%s,%s,n,a,b,%s,,,,,,,,elapsed,,,,,STANDARD,15,OURS,ALL,%s,%s".formatted(id, version, limit, from, to);
    }

    /** A catalogue of the idle clock, one rung and the given rows. */
    private static Catalogue catalogue(String... clocks) {
        return read(IDLE + "\n" + String.join("\n", clocks), HEAD_OF_UNIT);
    }

    private static Catalogue read(String clocks, String ladder) {
        return ClockTables.read(file -> switch (file) {
            case "clock-sources.csv" -> "code,title,standing\nOURS,ours alone,ours\n";
            case "ladder.csv" -> "ladder,percent,addressee,source,valid_from,valid_to\n" + ladder + "\n";
            case "mandatory-checks.csv" -> "name,source,valid_from,valid_to\nPND,OURS,2015-01-01,\n";
            case "pause-reasons.csv" ->
                "code,words,by,most_days,source,valid_from,valid_to\nPROVIDER,a provider,SUPERVISOR,7,OURS,2015-01-01,\n";
            case "cause-codes.csv" -> "code,words,source,valid_from,valid_to\nOTHER,something,OURS,2015-01-01,\n";
            default -> COLUMNS + "\n" + clocks + "\n";
        });
    }
}
