package org.forthwith.obligation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.forthwith.event.ClockSettingEvent;
import org.forthwith.event.ClockSettingEvent.ClockTimeProposed;
import org.forthwith.event.ClockSettingEvent.ClockTimeWithdrawn;
import org.forthwith.kernel.Actor;
import org.forthwith.kernel.ForceCode;
import org.forthwith.kernel.Reason;
import org.forthwith.kernel.Role;
import org.forthwith.ledger.Recorded;
import org.forthwith.obligation.Timekeeper.Ruling;
import org.forthwith.obligation.Timekeeper.Wish;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Who may give a clock another time, and which. */
class TimekeeperTest {

    private static final ForceCode FORCE = new ForceCode("13");
    private static final UUID ID = new UUID(1, 1);
    private static final Reason WHY = new Reason("We are near a court.");
    private static final Instant NOW = Instant.parse("2026-10-01T09:00:00Z");
    private static final LocalDate TOMORROW = LocalDate.parse("2026-10-02");
    private static final Actor HEAD = actor("head", Role.HEAD_OF_UNIT);
    private static final Actor CHIEF = actor("chief", Role.CHIEF_OFFICER);

    private final Timekeeper timekeeper = new Timekeeper(CaseStory.TIMETABLE);

    // [utest->req~a-clock-runs-where-its-law-holds~1]
    @Test
    void a_scottish_force_sets_no_time_for_a_clock_of_english_law() {
        var scottish = new Actor("chief", "Chief", new ForceCode("99"), Set.of(Role.CHIEF_OFFICER), Set.of());
        var wish = new Wish("K17", Term.ORDINARY, "48 hours", TOMORROW);

        assertThat(timekeeper.propose(ID, wish, scottish, WHY, NOW))
                .isEqualTo(new Ruling.No("other-law", "This clock counts by another law than that of your force."));
        assertThat(timekeeper.propose(ID, wish, CHIEF, WHY, NOW)).isInstanceOf(Ruling.Done.class);
    }

    // [utest->req~a-force-has-times-of-its-own~1]
    @ParameterizedTest(name = "{0} {1}: {2}")
    @CsvSource({
        "K06, ORDINARY, 12 hours",
        "K06b, PRESSING, 1 hour",
        "K08, VERY_HIGH, 1 hour",
        "K12, ORDINARY, 2 working days",
        "K17, ORDINARY, 48 hours",
        "K22b, ORDINARY, 2 months from the date"
    })
    void a_stricter_time_is_recorded_and_counts_at_once(String clock, Term term, String limit) {
        var proposed = event(timekeeper.propose(ID, new Wish(clock, term, limit, TOMORROW), HEAD, WHY, NOW));

        assertThat(proposed.tighter()).isTrue();
        assertThat(proposed.limit()).isEqualTo(limit);
        assertThat(time(proposed, HEAD).counts()).isTrue();
    }

    // [utest->req~looser-takes-two~1]
    @Test
    void a_looser_time_waits_for_a_second_person_who_is_somebody_else_and_answers_for_the_unit() {
        var waiting = time(
                event(timekeeper.propose(ID, new Wish("K06", Term.ORDINARY, "36 hours", TOMORROW), HEAD, WHY, NOW)),
                HEAD);

        assertThat(waiting.counts()).isFalse();
        assertThat(code(timekeeper.sign(ID, waiting, HEAD, NOW))).isEqualTo("second-person");
        assertThat(code(timekeeper.sign(ID, waiting, actor("s", Role.SUPERVISOR), NOW)))
                .isEqualTo("not-qualified");
        assertThat(timekeeper.sign(ID, waiting, CHIEF, NOW)).isInstanceOf(Ruling.Done.class);
    }

    @Test
    void what_counts_already_needs_no_signature() {
        var tighter = time(
                event(timekeeper.propose(ID, new Wish("K06", Term.ORDINARY, "12 hours", TOMORROW), HEAD, WHY, NOW)),
                HEAD);

        assertThat(code(timekeeper.sign(ID, tighter, CHIEF, NOW))).isEqualTo("needs-no-signature");
    }

    // [utest->req~nobody-gives-more-than-an-act~1]
    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"K17, 96 hours", "K22b, 4 months from the date"})
    void more_time_than_an_act_gives_is_refused_however_many_would_sign(String clock, String limit) {
        assertThat(code(timekeeper.propose(ID, new Wish(clock, Term.ORDINARY, limit, TOMORROW), CHIEF, WHY, NOW)))
                .isEqualTo("statute");
    }

    // [utest->req~no-time-is-dated-back~1]
    @ParameterizedTest(name = "at {0} a time from 2 October: {1}")
    @CsvSource({
        "2026-10-01T09:00:00Z, true",
        "2026-10-01T22:00:00Z, true",
        "2026-10-01T22:00:01Z, false",
        "2026-10-01T23:30:00Z, false",
        "2026-10-02T09:00:00Z, false",
        "2026-11-02T09:00:00Z, false"
    })
    void it_begins_with_a_day_that_is_at_least_an_hour_away_by_the_clocks_of_london(Instant now, boolean possible) {
        Ruling ruling = timekeeper.propose(ID, new Wish("K06", Term.ORDINARY, "12 hours", TOMORROW), HEAD, WHY, now);

        assertThat(ruling instanceof Ruling.Done).isEqualTo(possible);
        assertThat(possible || code(ruling).equals("dated-back")).isTrue();
    }

    @Test
    void a_looser_time_that_is_signed_too_late_has_to_be_proposed_anew() {
        var waiting = time(
                event(timekeeper.propose(ID, new Wish("K06", Term.ORDINARY, "36 hours", TOMORROW), HEAD, WHY, NOW)),
                HEAD);

        assertThat(code(timekeeper.sign(ID, waiting, CHIEF, Instant.parse("2026-10-01T22:30:00Z"))))
                .isEqualTo("dated-back");
    }

    @ParameterizedTest(name = "{0} {1} {2}: {3}")
    @CsvSource({
        "K99, ORDINARY, 12 hours, no-such-clock",
        "K08, ORDINARY, 12 hours, no-such-clock",
        "K06, ORDINARY, soon, not-a-time",
        "K06, ORDINARY, 1 working day, not-a-time",
        "K06, ORDINARY, 24 hours, the-same",
        "K06, ORDINARY, 0 hours, not-a-time",
        "K10, ORDINARY, 4 hours, not-a-time",
        "K22b, ORDINARY, 1 day before the end of 3 months, not-a-time",
        "K10d, ORDINARY, 24 hours, decided-each-time",
        "K31, ORDINARY, 2 months, decided-each-time",
        "K31n, ORDINARY, 2 months, decided-each-time",
        "K32, ORDINARY, 2 months, decided-each-time",
        "K32n, ORDINARY, 2 months, decided-each-time",
        "K33, ORDINARY, 2 months, decided-each-time",
        "K36, ORDINARY, 2 months, decided-each-time",
        "K35, ORDINARY, 7 days before the end of 3 months, decided-each-time"
    })
    void what_is_no_time_for_that_clock_is_refused_with_a_reason(String clock, Term term, String limit, String code) {
        assertThat(code(timekeeper.propose(ID, new Wish(clock, term, limit, TOMORROW), HEAD, WHY, NOW)))
                .isEqualTo(code);
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void only_the_head_of_the_unit_and_a_chief_officer_set_times(Role role) {
        Ruling ruling = timekeeper.propose(
                ID, new Wish("K06", Term.ORDINARY, "12 hours", TOMORROW), actor("p", role), WHY, NOW);

        assertThat(ruling instanceof Ruling.Done).isEqualTo(role == Role.HEAD_OF_UNIT || role == Role.CHIEF_OFFICER);
    }

    @Test
    void a_setting_is_withdrawn_once_and_from_a_day_to_come() {
        var time = time(
                event(timekeeper.propose(ID, new Wish("K06", Term.ORDINARY, "12 hours", TOMORROW), HEAD, WHY, NOW)),
                HEAD);
        Ruling done = timekeeper.withdraw(ID, time, TOMORROW.plusDays(9), CHIEF, WHY, NOW);

        assertThat(done).isInstanceOf(Ruling.Done.class);
        assertThat(code(timekeeper.withdraw(ID, time, TOMORROW.minusDays(1), CHIEF, WHY, NOW)))
                .isEqualTo("dated-back");
        var ended = ClockTime.of(List.of(
                recorded(1, proposed("12 hours", true), HEAD),
                recorded(2, new ClockTimeWithdrawn(ID, NOW, TOMORROW.plusDays(9), "w"), CHIEF)));
        assertThat(code(timekeeper.withdraw(ID, ended, TOMORROW.plusDays(12), CHIEF, WHY, NOW)))
                .isEqualTo("withdrawn");
    }

    // [utest->req~a-force-has-times-of-its-own~1]
    @Test
    void the_setting_that_began_last_counts_and_when_it_ends_the_catalogue_does_not_an_earlier_setting() {
        var first = time(proposed("12 hours", true), HEAD);
        var later = ClockTime.of(List.of(
                recorded(
                        1,
                        new ClockTimeProposed(ID, NOW, "K06", "ORDINARY", "10 hours", true, TOMORROW.plusDays(10), "r"),
                        HEAD),
                recorded(2, new ClockTimeWithdrawn(ID, NOW, TOMORROW.plusDays(20), "w"), CHIEF)));
        var settings = new Settings(List.of(first, later));

        assertThat(days(settings)).containsExactly("catalogue", "12 hours", "10 hours", "catalogue");
        assertThat(settings.of(new ForceCode("50"), "K06", TOMORROW)).isEmpty();
        assertThat(settings.of(FORCE, "K06b", TOMORROW)).isEmpty();
    }

    @Test
    void what_waits_for_a_second_person_counts_for_nothing() {
        assertThat(new Settings(List.of(time(proposed("36 hours", false), HEAD))).of(FORCE, "K06", TOMORROW))
                .isEmpty();
    }

    // [utest->req~an-own-time-stops-no-clock~1]
    @Test
    void a_setting_that_cannot_be_read_counts_for_nothing_and_the_others_hold() {
        var unknown = new ClockTimeProposed(ID, NOW, "K06", "NO SUCH TERM", "10 hours", true, TOMORROW, "r");
        var settings = Settings.of(
                List.of(List.of(recorded(1, unknown, HEAD)), List.of(recorded(1, proposed("12 hours", true), HEAD))));

        assertThat(days(settings)).containsExactly("catalogue", "12 hours", "12 hours", "12 hours");
    }

    private static List<String> days(Settings settings) {
        return Stream.of(TOMORROW.minusDays(1), TOMORROW, TOMORROW.plusDays(10), TOMORROW.plusDays(20))
                .map(day -> settings.of(FORCE, "K06", day).get(Term.ORDINARY))
                .map(time -> time == null ? "catalogue" : time.limit().words())
                .toList();
    }

    private static ClockTimeProposed proposed(String limit, boolean tighter) {
        return new ClockTimeProposed(ID, NOW, "K06", "ORDINARY", limit, tighter, TOMORROW, "r");
    }

    private static ClockTime time(ClockTimeProposed proposed, Actor by) {
        return ClockTime.of(List.of(recorded(1, proposed, by)));
    }

    private static Recorded recorded(int sequence, ClockSettingEvent event, Actor by) {
        return new Recorded(sequence, sequence, FORCE, event, event.at(), by.id(), true, "HEAD_OF_UNIT", null);
    }

    private static ClockTimeProposed event(Ruling ruling) {
        assertThat(ruling).isInstanceOf(Ruling.Done.class);
        return (ClockTimeProposed) ((Ruling.Done) ruling).event();
    }

    private static String code(Ruling ruling) {
        return ruling instanceof Ruling.No no ? no.code() : "done";
    }

    private static Actor actor(String id, Role role) {
        return new Actor(id, "Invented " + id, FORCE, Set.of(role), Set.of(FORCE));
    }
}
