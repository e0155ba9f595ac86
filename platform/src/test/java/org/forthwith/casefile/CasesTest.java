package org.forthwith.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.forthwith.casefile.Verdict.Done;
import org.forthwith.casefile.Verdict.No;
import org.forthwith.event.CaseEvent;
import org.forthwith.event.Event;
import org.forthwith.event.LinkingEvent.Searched;
import org.forthwith.event.SafeguardingEvent.ChildShared;
import org.forthwith.event.SafeguardingEvent.SupportAnswer;
import org.forthwith.event.SafeguardingEvent.SupportOffered;
import org.forthwith.event.SubjectEvent.ChildIdentified;
import org.forthwith.event.SubjectEvent.SuspectResolved;
import org.forthwith.kernel.Actor;
import org.forthwith.kernel.Answer;
import org.forthwith.kernel.CaseId;
import org.forthwith.kernel.ChildId;
import org.forthwith.kernel.ForceCode;
import org.forthwith.kernel.Happened;
import org.forthwith.kernel.Reason;
import org.forthwith.kernel.Role;
import org.forthwith.ledger.Recorded;
import org.forthwith.reference.Jurisdiction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CasesTest {

    private static final CaseId CASE = new CaseId(new UUID(0, 1));
    private static final ChildId CHILD = new ChildId(new UUID(0, 2));
    private static final ForceCode FORCE = new ForceCode("50");
    private static final Instant NOW = Instant.parse("2026-03-02T09:00:00Z");
    private static final Reason REASON = new Reason("nothing further can be done");

    private static final Reason EXCEPTION = new Reason("a neighbour has seen the same person come and go");
    private static final Set<String> PND = Set.of("PND");
    private static final Event SEARCHED = searched(Duration.ofHours(1));
    private static final Event IDENTIFIED =
            new ChildIdentified(CASE, NOW, CHILD, 13, Answer.YES, "E07000001", false, "visit");
    private static final Event SHARED = new ChildShared(CASE, NOW, CHILD, "E07000001");
    private static final Event SUPPORTED =
            new SupportOffered(CASE, NOW, CHILD, "child-support", SupportAnswer.ACCEPTED);

    private final Cases cases = new Cases();

    // [utest->req~one-graph-of-states~1]
    @Test
    void every_edge_of_the_graph_that_is_taken_by_hand_can_be_taken_and_nothing_else_can() {
        for (var from : State.values()) {
            for (var to : State.values()) {
                if (from.track() == to.track() && from != State.CLOSED) {
                    var verdict = move(at(from), to, Role.INSPECTOR);
                    assertThat(verdict instanceof Done)
                            .as("%s to %s: %s", from, to, verdict)
                            .isEqualTo(StateGraph.allows(from, to) && Entry.of(to) instanceof Entry.ByHand);
                }
            }
        }
    }

    // [utest->req~a-state-says-who-enters-it~1]
    @Test
    void whoever_takes_reports_in_does_not_say_that_a_warrant_was_granted_or_a_suspect_charged() {
        var before = Map.of(
                State.WARRANT_GRANTED, State.WARRANT_PREP,
                State.CUSTODY, State.ENFORCED,
                State.BAIL, State.CUSTODY,
                State.CHARGED, State.CUSTODY);
        before.forEach((to, from) -> {
            assertThat(code(move(at(from), to, Role.INTAKE_OFFICER)))
                    .as(to.name())
                    .isEqualTo("not-qualified");
            assertThat(code(move(at(from), to, Role.ASSESSOR))).as(to.name()).isEqualTo("not-qualified");
            assertThat(code(move(at(from), to, Role.SUPERVISOR))).as(to.name()).isEqualTo("done");
        });
        assertThat(code(move(at(State.RECEIVED), State.TRIAGE, Role.INTAKE_OFFICER)))
                .isEqualTo("done");
    }

    // [utest->req~bail-outlasts-the-step-after-it~1]
    @Test
    void a_suspect_can_be_released_under_investigation_while_devices_are_examined_or_the_prosecutor_has_the_file() {
        assertThat(code(move(at(State.DEVICE_EXAM), State.RUI, Role.INVESTIGATOR)))
                .isEqualTo("done");
        assertThat(code(move(at(State.CPS), State.RUI, Role.INVESTIGATOR))).isEqualTo("done");
    }

    // [utest->req~an-act-keeps-to-its-law~1]
    @ParameterizedTest
    @CsvSource({
        "ENGLAND_AND_WALES, BAIL, done",
        "NORTHERN_IRELAND,  BAIL, done",
        "SCOTLAND,          BAIL, other-law",
        "SCOTLAND,          RUI,  done"
    })
    void nobody_is_on_bail_before_charge_in_scotland(Jurisdiction law, State to, String answer) {
        var verdict = cases.move(
                at(State.CUSTODY), new NextStep(to, Optional.of(REASON)), law, officer(Role.SUPERVISOR), NOW);

        assertThat(code(verdict)).isEqualTo(answer);
    }

    // [utest->req~an-act-says-when-it-happened~1]
    @ParameterizedTest
    @CsvSource({"0, done", "-30, done", "-60, done", "-61, too-early", "1, not-yet"})
    void a_step_happens_after_the_one_before_it_and_not_in_the_future(long minutes, String answer) {
        var hourAgo = NOW.minus(Duration.ofHours(1));
        var granted = new CaseEvent.Moved(CASE, NOW, "WARRANT_PREP", "WARRANT_GRANTED", null, null, hourAgo);
        var when = new Happened(NOW.plus(Duration.ofMinutes(minutes)));

        var verdict = move(
                file(granted),
                Role.INVESTIGATOR,
                new NextStep(State.ENFORCED, Optional.of(REASON), Optional.empty(), when));

        assertThat(code(verdict)).isEqualTo(answer);
        assertThat(events(verdict))
                .allMatch(event -> event.at().equals(NOW) && event.happenedAt().equals(when.said()));
    }

    // [utest->req~an-act-says-when-it-happened~1]
    @Test
    void what_was_done_for_the_child_does_not_say_when_the_suspect_was_met() {
        var opened = NOW.minus(Duration.ofHours(2));
        var trust = new CaseEvent.Moved(CASE, NOW, null, "LADO", null, null);
        var step = new NextStep(
                State.TRIAGE, Optional.of(REASON), Optional.empty(), new Happened(NOW.minus(Duration.ofHours(1))));

        assertThat(code(move(openedAt(opened, trust), Role.INVESTIGATOR, step))).isEqualTo("done");
    }

    // [utest->req~a-state-says-who-enters-it~1]
    @Test
    void what_follows_from_an_act_is_not_said_by_hand() {
        assertThat(code(move(at(State.ASSESS), State.ALLOCATED, Role.INSPECTOR)))
                .isEqualTo("take-instead");
        assertThat(code(move(at(State.GRADE_REVIEW), State.ALLOCATED, Role.INSPECTOR)))
                .isEqualTo("take-instead");
        assertThat(code(move(at(State.ASSESS), State.GRADE_REVIEW, Role.INSPECTOR)))
                .isEqualTo("grade-instead");
        assertThat(code(move(file(IDENTIFIED), State.SHARED, Role.INSPECTOR))).isEqualTo("share-instead");
        assertThat(code(move(file(IDENTIFIED, SHARED), State.CHILD_IDENTIFIED, Role.INSPECTOR)))
                .isEqualTo("identify-instead");
    }

    @Test
    void a_step_that_is_taken_says_where_from_and_where_to() {
        assertThat(move(at(State.RECEIVED), State.TRIAGE, Role.INTAKE_OFFICER))
                .isEqualTo(Verdict.done(new CaseEvent.Moved(CASE, NOW, "RECEIVED", "TRIAGE", REASON.text(), null)));
    }

    @Test
    void the_protection_of_a_child_can_begin_with_a_victim_or_with_a_position_of_trust_and_with_nothing_else() {
        for (var to : List.of(State.LADO, State.VICTIM_ID)) {
            assertThat(move(file(), to, Role.INVESTIGATOR))
                    .isEqualTo(Verdict.done(new CaseEvent.Moved(CASE, NOW, null, to.name(), REASON.text(), null)));
        }
        assertThat(code(move(file(), State.S47, Role.INVESTIGATOR))).isEqualTo("no-such-step");
    }

    // [utest->req~a-share-never-steps-back~1]
    @Test
    void sharing_one_more_child_takes_back_nothing_that_the_authority_has_begun() {
        var enquiry = moved(State.S47);
        var second = new ChildId(new UUID(0, 3));
        var found = new ChildIdentified(CASE, NOW, second, 9, Answer.UNKNOWN, null, false, "school");
        var sent = new ChildShared(CASE, NOW, second, "E07000001");

        assertThat(file(IDENTIFIED, SHARED).safeguarding()).contains(State.SHARED);
        assertThat(file(IDENTIFIED, SHARED, enquiry, SHARED).safeguarding()).contains(State.S47);
        assertThat(file(IDENTIFIED, SHARED, enquiry, found).safeguarding()).contains(State.CHILD_IDENTIFIED);
        assertThat(file(IDENTIFIED, SHARED, enquiry, found, sent).safeguarding())
                .contains(State.S47);
        assertThat(file(IDENTIFIED, found, sent).safeguarding()).contains(State.CHILD_IDENTIFIED);
    }

    @Test
    void a_child_of_whom_nobody_knows_where_it_lives_is_not_said_to_live_elsewhere() {
        var found = new ChildIdentified(CASE, NOW, CHILD, 9, Answer.UNKNOWN, null, false, "school");
        assertThat(file(found).children().values())
                .extracting(CaseFile.Child::livesWithSuspect)
                .containsExactly(Answer.UNKNOWN);
    }

    // [utest->req~a-warrant-rests-on-two-events~1]
    @Test
    void a_warrant_is_not_prepared_for_an_address_that_rests_on_one_event_and_a_reason_is_no_exception() {
        assertThat(code(move(at(State.PLAN), State.WARRANT_PREP, Role.INSPECTOR, Optional.empty())))
                .isEqualTo("not-corroborated");
    }

    // [utest->req~a-warrant-rests-on-two-events~1]
    @Test
    void only_an_inspector_makes_an_exception_and_it_is_recorded_as_one() {
        for (var role : List.of(Role.INVESTIGATOR, Role.SUPERVISOR)) {
            assertThat(code(move(at(State.PLAN), State.WARRANT_PREP, role))).isEqualTo("inspector-only");
        }
        assertThat(move(at(State.PLAN), State.WARRANT_PREP, Role.INSPECTOR))
                .isEqualTo(Verdict.done(
                        new CaseEvent.Moved(CASE, NOW, "PLAN", "WARRANT_PREP", REASON.text(), EXCEPTION.text())));
    }

    @Test
    void a_warrant_is_prepared_once_two_events_agree() {
        var resolved = new SuspectResolved(CASE, NOW, "provider", List.of(0, 1), true, List.of(), "subscriber 4711");
        assertThat(move(file(moved(State.PLAN), resolved), State.WARRANT_PREP, Role.INVESTIGATOR, Optional.empty()))
                .isInstanceOf(Done.class);
    }

    @Test
    void nothing_moves_in_a_closed_case() {
        var closed = file(new CaseEvent.Closed(CASE, NOW, "18", "no suspect"));
        assertThat(code(move(closed, State.TRIAGE, Role.INSPECTOR))).isEqualTo("case-closed");
        assertThat(code(cases.take(closed, officer(Role.INVESTIGATOR), true, NOW)))
                .isEqualTo("case-closed");
        assertThat(code(cases.close(closed, closing(true, 0), NOW))).isEqualTo("case-closed");
    }

    @Test
    void a_case_is_closed_with_its_own_act_only() {
        assertThat(code(move(at(State.OUTCOME), State.CLOSED, Role.INSPECTOR))).isEqualTo("close-instead");
    }

    // [utest->req~no-grade-without-the-search~1]
    @Test
    void a_grade_cannot_be_confirmed_before_the_national_database_has_been_searched() {
        assertThat(cases.assessable(at(State.ASSESS), PND))
                .get()
                .extracting(No::code)
                .isEqualTo("check-missing");
    }

    // [utest->req~no-grade-without-the-search~1]
    @Test
    void a_recorded_search_opens_the_way_to_a_grade_even_when_it_found_nothing() {
        var searched = file(new CaseEvent.CheckRecorded(CASE, NOW, "PND", false, "nothing"));

        assertThat(cases.assessable(searched, PND)).isEmpty();
    }

    // [utest->req~no-grade-without-the-search~1]
    @Test
    void a_search_that_nobody_requires_does_not_stand_in_for_the_one_that_is_required() {
        var searched = file(new CaseEvent.CheckRecorded(CASE, NOW, "PNC", false, "nothing"));

        assertThat(cases.assessable(searched, PND)).isPresent();
    }

    // [utest->req~no-grade-without-the-search~1]
    @Test
    void only_a_supervisor_waives_a_search() {
        for (var role : Role.values()) {
            var verdict = cases.waive(at(State.RESEARCH), Check.PND, officer(role), REASON, NOW);

            assertThat(verdict instanceof Done).as(role.name()).isEqualTo(role == Role.SUPERVISOR);
        }
        assertThat(cases.assessable(file(new CaseEvent.CheckWaived(CASE, NOW, "PND", "system down")), PND))
                .isEmpty();
    }

    // [utest->req~no-grade-without-the-search~1]
    @Test
    void which_searches_a_grade_waits_for_is_said_by_the_table_of_the_day() {
        assertThat(cases.assessable(at(State.ASSESS), Set.of())).isEmpty();
        var searched = file(new CaseEvent.CheckRecorded(CASE, NOW, "PND", false, "nothing"));
        assertThat(cases.assessable(searched, Set.of("PND", "PNC"))).isPresent();
    }

    @Test
    void an_investigator_who_takes_a_graded_case_has_been_allocated_it_and_nobody_else_has() {
        assertThat(events(cases.take(at(State.ASSESS), officer(Role.INVESTIGATOR), true, NOW)))
                .containsExactly(
                        new CaseEvent.OwnerNamed(CASE, NOW, "o.1", "DC One"),
                        new CaseEvent.Moved(CASE, NOW, "ASSESS", "ALLOCATED", null, null));
        assertThat(events(cases.take(at(State.ASSESS), officer(Role.SUPERVISOR), true, NOW)))
                .containsExactly(new CaseEvent.OwnerNamed(CASE, NOW, "o.1", "DC One"));
        assertThat(events(cases.take(at(State.ASSESS), officer(Role.INVESTIGATOR), false, NOW)))
                .containsExactly(new CaseEvent.OwnerNamed(CASE, NOW, "o.1", "DC One"));
    }

    @Test
    void a_grade_moves_an_owned_case_on_to_its_owner_and_another_to_assessment() {
        var owned = file(new CaseEvent.OwnerNamed(CASE, NOW, "o.1", "DC One"));

        assertThat(cases.graded(owned, NOW)).extracting(CaseEvent.Moved::to).containsExactly("ASSESS", "ALLOCATED");
        assertThat(cases.graded(file(), NOW)).extracting(CaseEvent.Moved::to).containsExactly("ASSESS");
        assertThat(cases.underReview(file(), NOW))
                .extracting(CaseEvent.Moved::to)
                .containsExactly("ASSESS", "GRADE_REVIEW");
    }

    @Test
    void a_new_grade_leaves_a_case_in_custody_where_it_is() {
        assertThat(cases.graded(at(State.CUSTODY), NOW)).isEmpty();
    }

    // [utest->req~nothing-closed-half-done~1]
    @Test
    void a_case_with_everything_on_the_closing_list_done_is_closed() {
        assertThat(close(true, 0, SEARCHED, IDENTIFIED, SHARED, SUPPORTED))
                .isEqualTo(Verdict.done(new CaseEvent.Closed(CASE, NOW, "18", REASON.text())));
    }

    // [utest->req~nothing-closed-half-done~1]
    @Test
    void an_undecided_link_keeps_a_case_open() {
        assertThat(code(close(true, 1, SEARCHED))).isEqualTo("link-undecided");
    }

    // [utest->req~nothing-closed-half-done~1]
    @Test
    void a_grade_that_no_person_has_confirmed_keeps_a_case_open() {
        assertThat(code(close(false, 0, SEARCHED))).isEqualTo("grade-unconfirmed");
    }

    // [utest->req~nothing-closed-half-done~1]
    @Test
    void a_child_whose_authority_has_not_been_told_keeps_a_case_open() {
        assertThat(code(close(true, 0, SEARCHED, IDENTIFIED, SUPPORTED))).isEqualTo("child-not-shared");
    }

    // [utest->req~nothing-closed-half-done~1]
    @Test
    void support_that_was_not_offered_keeps_a_case_open() {
        assertThat(code(close(true, 0, SEARCHED, IDENTIFIED, SHARED))).isEqualTo("support-not-offered");
    }

    // [utest->req~nothing-closed-half-done~1]
    @Test
    void a_search_older_than_a_day_keeps_a_case_open_and_one_of_exactly_a_day_does_not() {
        assertThat(code(close(true, 0))).isEqualTo("search-stale");
        assertThat(code(close(true, 0, searched(Duration.ofHours(24).plusNanos(1)))))
                .isEqualTo("search-stale");
        assertThat(code(close(true, 0, searched(Duration.ofHours(24))))).isEqualTo("done");
    }

    @Test
    void a_case_that_nobody_has_been_given_is_not_closed() {
        assertThat(code(cases.close(at(State.TRIAGE), closing(true, 0), NOW))).isEqualTo("no-such-step");
    }

    @Test
    void a_case_opened_again_brings_the_words_with_which_it_was_closed() {
        var closed = file(new CaseEvent.Closed(CASE, NOW, "18", "no suspect found"));

        assertThat(cases.reopen(closed, "a late match", NOW))
                .isEqualTo(new CaseEvent.Reopened(CASE, NOW, "a late match", "no suspect found"));
    }

    private Verdict move(CaseFile file, State to, Role role) {
        return move(file, to, role, Optional.of(EXCEPTION));
    }

    private Verdict move(CaseFile file, State to, Role role, Optional<Reason> exception) {
        return move(file, role, new NextStep(to, Optional.of(REASON), exception, Happened.NOW));
    }

    private Verdict move(CaseFile file, Role role, NextStep step) {
        return cases.move(file, step, Jurisdiction.ENGLAND_AND_WALES, officer(role), NOW);
    }

    private Verdict close(boolean graded, int openLinks, Event... before) {
        var story = new ArrayList<>(List.of(before));
        story.add(moved(State.OUTCOME));
        return cases.close(file(story.toArray(Event[]::new)), closing(graded, openLinks), NOW);
    }

    private static Closing closing(boolean graded, int openLinks) {
        return new Closing(graded, openLinks, Closing.ChildSuspect.NONE, "18", REASON);
    }

    /** The code of a refusal, or "done". */
    private static String code(Verdict verdict) {
        return switch (verdict) {
            case Done done -> "done";
            case No no -> no.code();
        };
    }

    private static List<Event> events(Verdict verdict) {
        return verdict instanceof Done done ? done.events() : List.of();
    }

    private static Event searched(Duration ago) {
        return new Searched(CASE, NOW.minus(ago), 3, 0, 0, null);
    }

    private static Event moved(State to) {
        return new CaseEvent.Moved(CASE, NOW, "RECEIVED", to.name(), null, null);
    }

    private static CaseFile at(State state) {
        return file(moved(state));
    }

    private static CaseFile file(Event... events) {
        return openedAt(NOW.minus(Duration.ofDays(1)), events);
    }

    private static CaseFile openedAt(Instant opened, Event... events) {
        var story = new ArrayList<Event>();
        story.add(new CaseEvent.Opened(
                CASE,
                opened,
                "K-2026-000001",
                FORCE,
                null,
                "intake",
                "NCMEC",
                "Platform report",
                false,
                false,
                "row 1"));
        story.addAll(List.of(events));
        var entries = new ArrayList<Recorded>();
        for (var event : story) {
            var number = entries.size() + 1;
            entries.add(new Recorded(number, number, FORCE, event, NOW, "o.1", true, "INVESTIGATOR", null));
        }
        return CaseFile.of(entries);
    }

    private static Actor officer(Role role) {
        return new Actor("o.1", "DC One", FORCE, Set.of(role), Set.of(FORCE));
    }
}
