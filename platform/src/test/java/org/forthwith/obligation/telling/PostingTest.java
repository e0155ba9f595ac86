package org.forthwith.obligation.telling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.forthwith.calendar.Calendars;
import org.forthwith.calendar.source.BankHolidayTable;
import org.forthwith.event.CaseEvent.Answers;
import org.forthwith.event.CaseEvent.Moved;
import org.forthwith.event.CaseEvent.Opened;
import org.forthwith.event.CaseEvent.Restricted;
import org.forthwith.event.Event;
import org.forthwith.event.LinkingEvent.AskedFor;
import org.forthwith.event.LinkingEvent.How;
import org.forthwith.event.ObligationEvent.NoticeFailed;
import org.forthwith.event.ObligationEvent.RungReached;
import org.forthwith.event.ObligationEvent.Told;
import org.forthwith.event.RiskEvent.GradeProposed;
import org.forthwith.kernel.CaseId;
import org.forthwith.kernel.ForceCode;
import org.forthwith.kernel.Grade;
import org.forthwith.kernel.Role;
import org.forthwith.ledger.Recorded;
import org.forthwith.ledger.Story;
import org.forthwith.obligation.Duties;
import org.forthwith.obligation.Duty;
import org.forthwith.obligation.Timetable;
import org.forthwith.obligation.source.ClockTables;
import org.forthwith.reference.Forces;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Who is told, by which road and when. */
class PostingTest {

    private static final Timetable TIMETABLE =
            new Timetable(ClockTables.read(), new Calendars(BankHolidayTable.read(), Forces.load()));
    private static final CaseId CASE = new CaseId(new UUID(1, 1));
    private static final ForceCode FORCE = new ForceCode("52");
    private static final Instant RECEIVED = Instant.parse("2026-01-12T09:00:00Z");
    private static final Instant NIGHT = Instant.parse("2026-01-12T23:00:00Z");
    private static final Instant MORNING = Instant.parse("2026-01-13T07:00:00Z");

    private static final Program CHAT = Program.of("team-chat", Set.of(FORCE));
    private static final Roads BY_MAIL = new Roads(Road.SMTP, List.of(), QuietHours.USUAL);
    private static final Roads BY_MAIL_AND_CALL = new Roads(Road.SMTP, List.of(CHAT), QuietHours.USUAL);
    private static final Roads BY_CALL = new Roads(null, List.of(CHAT), QuietHours.USUAL);

    private static final AddressBook BOOK = new AddressBook(
            Map.of("o.1", "o.1@force.example", "s.1", "s.1@force.example", "s.2", "s.2@force.example"),
            List.of("s.1", "s.2"),
            "desk@force.example");

    private final List<Recorded> story = new ArrayList<>();

    PostingTest() {
        record(
                RECEIVED,
                new Opened(
                        CASE,
                        RECEIVED,
                        "K-2026-000001",
                        FORCE,
                        null,
                        "intake",
                        "NCMEC",
                        "Report",
                        false,
                        false,
                        "row 1"));
    }

    private void record(Instant at, Event event) {
        int sequence = story.size() + 1;
        story.add(new Recorded(sequence, sequence, FORCE, event, at, "platform", false, "clocks", null));
    }

    private void graded(Grade grade) {
        record(RECEIVED, new GradeProposed(CASE, RECEIVED, grade, "orp-1", List.of("R-B"), List.of(), "rules"));
    }

    private Duty duty(String clock) {
        return Duties.of(story, TIMETABLE).open().stream()
                .filter(open -> open.clock().equals(clock))
                .findFirst()
                .orElseThrow();
    }

    /** The ladder has told that person, or the desk. */
    private List<Notice> rung(Instant at, String clock, int percent, @Nullable String person, Roads roads) {
        Duty duty = duty(clock);
        var told = new Told(person, Role.INVESTIGATOR, List.of());
        record(at, new RungReached(CASE, at, clock, duty.openedBy(), percent, Role.INVESTIGATOR, duty.dueAt(), told));
        return news(roads);
    }

    private List<Notice> failure(Instant at, String clock, int percent, Roads roads) {
        record(at, new NoticeFailed(CASE, at, clock, duty(clock).openedBy(), percent, "SMTP", "no such address"));
        return news(roads);
    }

    private List<Notice> news(Roads roads) {
        return new Posting(roads, TIMETABLE).of(new Story(CASE.value(), story, story.size() - 1), BOOK);
    }

    private static List<String> said(List<Notice> notices) {
        return notices.stream()
                .map(notice -> notice.addressee().kind() + " "
                        + notice.addressee().name() + " by " + notice.road() + " at " + notice.address())
                .toList();
    }

    // [utest->req~a-notice-is-written-once~1]
    @Test
    void whom_the_ladder_names_is_told_at_their_address() {
        var notices = rung(NIGHT, "K09b", 50, "o.1", BY_MAIL);

        assertThat(said(notices)).containsExactly("PERSON o.1 by SMTP at o.1@force.example");
        assertThat(notices.getFirst().about().reference()).isEqualTo("K-2026-000001");
        assertThat(news(BY_MAIL)).isEqualTo(notices);
    }

    @Test
    void where_nobody_could_be_told_by_name_the_desk_of_the_force_is() {
        assertThat(said(rung(NIGHT, "K09b", 50, null, BY_MAIL)))
                .containsExactly("DESK 52 by SMTP at desk@force.example");
    }

    // [utest->req~without-a-road-the-desk-is-told~1]
    @Test
    void whoever_has_no_address_and_every_one_where_there_is_no_road_is_told_at_the_desk_only() {
        assertThat(said(rung(NIGHT, "K09b", 50, "o.9", BY_MAIL))).containsExactly("PERSON o.9 by DESK at null");
        assertThat(said(rung(NIGHT, "K09b", 75, "o.1", Roads.NONE))).containsExactly("PERSON o.1 by DESK at null");
    }

    @Test
    void a_program_is_told_besides_a_person_and_in_their_place_where_no_letter_goes_out() {
        assertThat(rung(NIGHT, "K09b", 50, "o.1", BY_MAIL_AND_CALL))
                .extracting(Notice::road, Notice::besides)
                .containsExactly(tuple(Road.SMTP, false), tuple(Road.WEBHOOK, true));
        assertThat(rung(NIGHT, "K09b", 75, "o.1", BY_CALL))
                .extracting(Notice::road, Notice::besides)
                .containsExactly(tuple(Road.DESK, false), tuple(Road.WEBHOOK, false));
        assertThat(Program.of("elsewhere", Set.of(new ForceCode("50"))).hearsOf(FORCE))
                .isFalse();
    }

    // [utest->req~a-failed-notice-tells-the-next-in-line~1]
    @Test
    void a_notice_that_has_failed_tells_a_supervisor_then_the_desk_and_at_last_the_page() {
        rung(NIGHT, "K09b", 50, "o.1", BY_MAIL);

        assertThat(said(failure(NIGHT, "K09b", 50, BY_MAIL)))
                .containsExactly("PERSON s.1 by SMTP at s.1@force.example");
        assertThat(said(failure(NIGHT, "K09b", 50, BY_MAIL))).containsExactly("DESK 52 by SMTP at desk@force.example");
        assertThat(said(failure(NIGHT, "K09b", 50, BY_MAIL))).containsExactly("DESK 52 by DESK at null");
        assertThat(said(failure(NIGHT, "K09b", 50, BY_MAIL))).containsExactly("DESK 52 by DESK at null");
    }

    // [utest->req~a-failed-notice-tells-the-next-in-line~1]
    @Test
    void the_next_in_line_is_never_the_one_who_could_not_be_told() {
        rung(NIGHT, "K09b", 75, "s.1", BY_MAIL);
        assertThat(said(failure(NIGHT, "K09b", 75, BY_MAIL)))
                .containsExactly("PERSON s.2 by SMTP at s.2@force.example");

        rung(NIGHT, "K09b", 90, null, BY_MAIL);
        assertThat(said(failure(NIGHT, "K09b", 90, BY_MAIL)))
                .containsExactly("PERSON s.1 by SMTP at s.1@force.example");
        assertThat(said(failure(NIGHT, "K09b", 90, BY_MAIL))).containsExactly("DESK 52 by DESK at null");
    }

    @Test
    void a_failure_of_a_rung_that_nobody_has_recorded_tells_nobody() {
        assertThat(failure(NIGHT, "K09b", 50, BY_MAIL)).isEmpty();
    }

    // [utest->req~notices-wait-for-the-morning~1]
    // [utest->req~what-is-urgent-does-not-wait~1]
    @ParameterizedTest
    @EnumSource(Grade.class)
    void at_night_only_the_highest_grade_is_told_at_once(Grade grade) {
        graded(grade);

        assertThat(rung(NIGHT, "K09b", 50, "o.1", BY_MAIL))
                .extracting(Notice::notBefore)
                .containsExactly(grade == Grade.VERY_HIGH ? NIGHT : MORNING);
    }

    // [utest->req~what-is-urgent-does-not-wait~1]
    @Test
    void a_case_that_nobody_has_graded_does_not_wait_either() {
        assertThat(rung(NIGHT, "K09b", 50, "o.1", BY_MAIL))
                .extracting(Notice::notBefore)
                .containsExactly(NIGHT);
    }

    // [utest->req~what-is-urgent-does-not-wait~1]
    @ParameterizedTest
    @CsvSource({"BAIL, K31", "WARRANT_GRANTED, K22b"})
    void the_limits_of_an_act_do_not_wait(String state, String clock) {
        graded(Grade.LOW);
        record(RECEIVED, new Moved(CASE, RECEIVED, "CUSTODY", state, null, null));

        assertThat(rung(NIGHT, clock, 50, "o.1", BY_MAIL))
                .extracting(Notice::notBefore)
                .containsExactly(NIGHT);
    }

    @Test
    void a_program_is_told_at_any_hour() {
        graded(Grade.LOW);

        assertThat(rung(NIGHT, "K09b", 50, "o.1", BY_MAIL_AND_CALL))
                .extracting(Notice::notBefore)
                .containsExactly(MORNING, NIGHT);
    }

    @Test
    void a_story_without_rungs_or_failures_concerns_nobody() {
        assertThat(Posting.concerns(new Story(CASE.value(), story, 0))).isFalse();
        rung(NIGHT, "K09b", 50, "o.1", BY_MAIL);
        assertThat(Posting.concerns(new Story(CASE.value(), story, 1))).isTrue();
        assertThat(Posting.concerns(new Story(CASE.value(), story, story.size())))
                .isFalse();
    }

    private void restricted(String... people) {
        record(RECEIVED, new Restricted(CASE, RECEIVED, List.of(people), Answers.SILENCE, "a colleague is near"));
    }

    private List<String> alerts(Roads roads) {
        return new Posting(roads, TIMETABLE)
                .alerts(new Story(CASE.value(), story, story.size() - 1), BOOK).stream()
                        .map(alert -> alert.says().kind() + " " + alert.says().reference() + " "
                                + alert.says().ring() + " to "
                                + alert.addressee().name() + " by " + alert.road() + " of " + alert.caseId())
                        .toList();
    }

    // [utest->req~a-restricted-case-is-never-late-in-silence~1]
    @Test
    void of_a_restricted_case_no_program_hears_and_behind_those_on_its_list_the_desk_learns_whom_to_ring() {
        restricted("o.1", "s.2");

        assertThat(said(rung(NIGHT, "K09b", 50, "o.1", BY_MAIL_AND_CALL)))
                .containsExactly("PERSON o.1 by SMTP at o.1@force.example");
        assertThat(alerts(BY_MAIL_AND_CALL)).isEmpty();
        assertThat(said(failure(NIGHT, "K09b", 50, BY_MAIL_AND_CALL)))
                .containsExactly("PERSON s.2 by SMTP at s.2@force.example");
        assertThat(said(failure(NIGHT, "K09b", 50, BY_MAIL_AND_CALL))).isEmpty();
        assertThat(alerts(BY_MAIL_AND_CALL))
                .containsExactly(
                        "LATE null platform to 52 by DESK of null", "LATE null platform to 52 by SMTP of null");
    }

    // [utest->req~a-restricted-case-is-never-late-in-silence~1]
    @Test
    void a_rung_of_a_restricted_case_that_reached_nobody_names_no_case_at_the_desk() {
        restricted("o.1");

        assertThat(rung(NIGHT, "K09b", 50, null, Roads.NONE)).isEmpty();
        assertThat(alerts(Roads.NONE)).containsExactly("LATE null platform to 52 by DESK of null");
    }

    // [utest->req~the-owner-hears-who-asked~1]
    @Test
    void everybody_on_the_list_hears_that_somebody_has_asked() {
        restricted("o.1", "o.9");
        record(NIGHT, new AskedFor(CASE, NIGHT, "West Yorkshire", "desk@forces.example", How.BY_HAND));

        assertThat(news(BY_MAIL)).isEmpty();
        assertThat(alerts(BY_MAIL))
                .containsExactly(
                        "ASKED K-2026-000001 null to o.1 by SMTP of " + CASE,
                        "ASKED K-2026-000001 null to o.9 by DESK of " + CASE);
    }
}
