package org.forthwith.obligation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.forthwith.kernel.Grade.HIGH;
import static org.forthwith.obligation.CaseStory.instant;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.forthwith.event.ObligationEvent.RungReached;
import org.forthwith.kernel.Actor;
import org.forthwith.kernel.ForceCode;
import org.forthwith.kernel.Reason;
import org.forthwith.kernel.Role;
import org.forthwith.obligation.Rests.Wish;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What it means that a clock rests, and who may let it. */
class RestTest {

    private static final Rests RESTS = new Rests(CaseStory.TIMETABLE);

    /** A case in which a person has to be found behind an address: 72 hours from nine o'clock. */
    private static CaseStory resolving() {
        return CaseStory.received("2026-09-01T09:00+01:00").person(Happens.moved("RESEARCH", "RESOLVE"));
    }

    private static Actor somebody(Role role) {
        return new Actor("o.1", "One", new ForceCode("52"), Set.of(role), Set.of(new ForceCode("52")));
    }

    private static Ruling rest(Duty duty, String because, Instant until, Actor by, Instant now) {
        return RESTS.rest(duty, new Wish(because, until, new Reason("an answer by Monday")), by, Set.of("o.2"), now);
    }

    // [utest->req~paused-time-stands-apart~1]
    @Test
    void a_rest_leaves_the_due_time_where_it_is_and_is_counted_beside_it() {
        var story = resolving();
        story.person(Happens.rests(story.only("K05"), 10)).at("2026-09-01T14:00+01:00");

        assertThat(story.only("K05").dueAt()).isEqualTo(instant("2026-09-04T09:00+01:00"));
        assertThat(story.only("K05").pauses().by(story.now)).isEqualTo(Duration.ofHours(5));
        assertThat(story.only("K05").pauses().by(instant("2026-09-10T09:00+01:00")))
                .isEqualTo(Duration.ofHours(10));
        assertThat(story.only("K05").late(instant("2026-09-04T09:01+01:00"))).isTrue();
    }

    // [utest->req~paused-time-stands-apart~1]
    @Test
    void what_would_have_been_told_during_a_rest_is_told_at_its_end() {
        var story = resolving();
        story.at("2026-09-02T12:00+01:00").sweep();
        story.person(Happens.rests(story.only("K05"), 40));

        assertThat(story.sweepAt("2026-09-04T03:59+01:00"))
                .filteredOn(rung -> rung.clock().equals("K05"))
                .isEmpty();
        assertThat(story.sweepAt("2026-09-04T04:00+01:00"))
                .filteredOn(rung -> rung.clock().equals("K05"))
                .extracting(RungReached::percent, RungReached::at)
                .containsExactly(
                        tuple(50, instant("2026-09-04T04:00+01:00")),
                        tuple(75, instant("2026-09-04T04:00+01:00")),
                        tuple(90, instant("2026-09-04T04:00+01:00")));
    }

    // [utest->req~paused-time-stands-apart~1]
    @Test
    void a_rest_holds_warnings_until_the_due_time_at_most_and_never_that_something_is_late() {
        var story = resolving();
        story.at("2026-09-02T12:00+01:00").sweep();
        story.person(Happens.rests(story.only("K05"), 168));

        assertThat(story.sweepAt("2026-09-04T08:59+01:00"))
                .filteredOn(rung -> rung.clock().equals("K05"))
                .isEmpty();
        assertThat(story.sweepAt("2026-09-08T09:00+01:00"))
                .filteredOn(rung -> rung.clock().equals("K05"))
                .extracting(RungReached::percent, RungReached::at)
                .containsExactly(
                        tuple(50, instant("2026-09-04T09:00+01:00")),
                        tuple(75, instant("2026-09-04T09:00+01:00")),
                        tuple(90, instant("2026-09-04T09:00+01:00")),
                        tuple(100, instant("2026-09-04T09:00+01:00")),
                        tuple(200, instant("2026-09-07T09:00+01:00")));
    }

    // [utest->req~paused-time-stands-apart~1]
    @Test
    void what_is_late_already_does_not_begin_to_rest() {
        var story = resolving().at("2026-09-04T09:00+01:00");
        story.person(Happens.rests(story.only("K05"), 10));

        assertThat(story.only("K05").pauses().all()).isEmpty();
    }

    // [utest->req~nobody-rests-their-own-clock~1]
    @Test
    void whoever_answers_for_the_case_lets_none_of_its_clocks_rest_whatever_else_they_are() {
        var story = resolving();
        var wish = new Wish("PROVIDER", story.now.plus(Duration.ofDays(2)), new Reason("an answer by Monday"));
        Duty duty = story.only("K05");

        assertThat(RESTS.rest(duty, wish, somebody(Role.INSPECTOR), Set.of("o.2", "o.1"), story.now))
                .isEqualTo(
                        new Ruling.No(
                                "own-case",
                                "You answer for this case, or did while this clock ran: that it rests is decided by somebody else."));
        assertThat(RESTS.rest(duty, wish, somebody(Role.INSPECTOR), Set.of(), story.now))
                .isInstanceOf(Ruling.Done.class);
    }

    @Test
    void a_clock_that_goes_on_early_tells_at_once_what_it_had_kept_back() {
        var story = resolving();
        story.at("2026-09-02T12:00+01:00").person(Happens.rests(story.only("K05"), 40));
        story.at("2026-09-03T12:00+01:00").person(Happens.goesOn(story.only("K05")));

        assertThat(story.only("K05").pauses().by(story.now)).isEqualTo(Duration.ofHours(24));
        assertThat(story.sweep())
                .filteredOn(rung -> rung.clock().equals("K05"))
                .extracting(RungReached::percent)
                .containsExactly(50);
    }

    @Test
    void a_rest_ends_with_the_clock() {
        var story = resolving();
        story.person(Happens.rests(story.only("K05"), 40)).at("2026-09-01T12:00+01:00");
        story.person(Happens.resolved(true));

        assertThat(story.lastStopped("K05").pauses().by(instant("2026-10-01T09:00+01:00")))
                .isEqualTo(Duration.ofHours(3));
    }

    @Test
    void a_second_rest_during_the_first_changes_nothing() {
        var story = resolving();
        story.person(Happens.rests(story.only("K05"), 10));
        story.at("2026-09-01T11:00+01:00").person(Happens.rests(story.only("K05"), 100));

        assertThat(story.only("K05").pauses().all()).hasSize(1);
    }

    // [utest->req~a-clock-rests-for-listed-reasons-only~1]
    @ParameterizedTest
    @EnumSource(Role.class)
    void a_supervisor_or_above_lets_a_clock_rest_and_nobody_else(Role role) {
        var story = resolving();
        var ruling = rest(story.only("K05"), "PROVIDER", story.now.plus(Duration.ofDays(2)), somebody(role), story.now);

        boolean may = Set.of(Role.SUPERVISOR, Role.INSPECTOR, Role.SUPERINTENDENT, Role.HEAD_OF_UNIT)
                .contains(role);
        assertThat(ruling instanceof Ruling.Done).as("%s: %s", role, ruling).isEqualTo(may);
    }

    // [utest->req~a-clock-rests-for-listed-reasons-only~1]
    @ParameterizedTest
    @CsvSource(textBlock = """
            # clock, reason, hours, code
            K05, PROVIDER,       24,  done
            K05, COURT,          24,  no-such-reason
            K05, ILLNESS,        24,  no-such-reason
            K05, PROVIDER,       169, too-long
            K05, PROVIDER,       0,   too-long
            K09b, SUSPECT_ABROAD, 24, done
            K06, PROVIDER,       24,  no-such-reason
            K50, SUSPECT_ABROAD, 24,  no-such-reason
            K01, PROVIDER,       24,  no-such-reason
            """)
    void a_clock_rests_for_a_listed_reason_and_no_longer_than_the_list_says(
            String clock, String reason, int hours, String code) {
        var story = resolving();
        var ruling = rest(
                story.only(clock),
                reason,
                story.now.plus(Duration.ofHours(hours)),
                somebody(Role.INSPECTOR),
                story.now);

        assertThat(ruling instanceof Ruling.No no ? no.code() : "done").isEqualTo(code);
    }

    // [utest->req~a-clock-rests-for-listed-reasons-only~1]
    @Test
    void what_is_late_already_cannot_rest_and_neither_can_what_rests_or_has_stopped() {
        var story = resolving();
        var inspector = somebody(Role.INSPECTOR);
        var until = instant("2026-09-05T09:00+01:00");
        var late = instant("2026-09-04T09:01+01:00");
        Duty duty = story.only("K05");
        assertThat(rest(duty, "PROVIDER", until, inspector, late))
                .isEqualTo(new Ruling.No("already-late", "What is late already cannot rest: say why it is late."));

        story.person(Happens.rests(duty, 10));
        assertThat(rest(story.only("K05"), "PROVIDER", until, inspector, story.now))
                .isEqualTo(new Ruling.No("resting-already", "This clock rests already."));

        story.at("2026-09-01T20:00+01:00").person(Happens.resolved(true));
        assertThat(rest(story.lastStopped("K05"), "PROVIDER", until, inspector, story.now))
                .isEqualTo(new Ruling.No("clock-stopped", "This clock has stopped."));
    }

    @Test
    void only_what_rests_can_be_set_going_again() {
        var story = resolving();
        assertThat(RESTS.goOn(story.only("K05"), somebody(Role.SUPERVISOR), new Reason("reason"), story.now))
                .isEqualTo(new Ruling.No("not-resting", "This clock does not rest."));

        story.person(Happens.rests(story.only("K05"), 10));
        assertThat(RESTS.goOn(story.only("K05"), somebody(Role.INVESTIGATOR), new Reason("reason"), story.now))
                .isInstanceOf(Ruling.Done.class);
        assertThat(RESTS.goOn(story.only("K05"), somebody(Role.RULE_OWNER), new Reason("reason"), story.now))
                .isInstanceOf(Ruling.No.class);
    }

    @Test
    void no_limit_of_an_act_and_no_clock_of_grading_may_rest() {
        assertThat(CaseStory.TIMETABLE.catalogue().at(java.time.LocalDate.of(2026, 9, 1)))
                .filteredOn(clock -> clock.source().standing() == Source.Standing.STATUTE
                        || Set.of("K06", "K06b", "K07", "K50", "K51").contains(clock.id()))
                .isNotEmpty()
                .allMatch(clock -> clock.pauses().isEmpty());
    }

    @Test
    void more_time_during_a_rest_keeps_the_rest() {
        var story = CaseStory.received("2026-09-01T09:00+01:00").platform(Happens.proposed(HIGH));
        story.person(Happens.rests(story.only("K09b"), 40)).person(Happens.confirmed(org.forthwith.kernel.Grade.LOW));

        assertThat(story.only("K09b").pauses().all()).hasSize(1);
    }
}
