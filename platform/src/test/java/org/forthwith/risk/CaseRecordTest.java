package org.forthwith.risk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.forthwith.kernel.Grade.HIGH;
import static org.forthwith.kernel.Grade.MEDIUM;

import java.util.List;
import java.util.stream.Stream;
import org.forthwith.event.CaseEvent;
import org.forthwith.event.Event;
import org.forthwith.event.LinkingEvent;
import org.forthwith.event.ObligationEvent.RungReached;
import org.forthwith.event.ReferralEvent;
import org.forthwith.event.RiskEvent;
import org.forthwith.event.RiskEvent.FactEstablished;
import org.forthwith.event.RiskEvent.LookAgain;
import org.forthwith.event.RiskEvent.ReviewDeclined;
import org.forthwith.event.SubjectEvent;
import org.forthwith.kernel.Answer;
import org.forthwith.kernel.Role;
import org.junit.jupiter.api.Test;

// [utest->req~risk-approval-names-the-change~1]
class CaseRecordTest {

    private final StoryOfARecord story = new StoryOfARecord().proposed(HIGH);

    private int version() {
        return CaseRecord.of(StoryOfARecord.CASE, story.entries()).version();
    }

    @Test
    void what_a_grade_may_depend_on_moves_it() {
        story.established(Question.RESIDENT_CHILD, Answer.NO, "assessor-1");
        assertThat(version()).isEqualTo(2);

        story.happens(new LookAgain(StoryOfARecord.CASE, story.now(), "NEW_ADDRESS", "moved"), "platform");
        assertThat(version()).isEqualTo(3);

        story.happens(new ReviewDeclined(StoryOfARecord.CASE, story.now(), MEDIUM, "not yet"), "supervisor-1");
        assertThat(version()).isEqualTo(4);
    }

    @Test
    void a_request_is_not_overtaken_by_itself_nor_by_the_warning_of_its_own_clock() {
        story.asked(HIGH, MEDIUM, "assessor-1", "ab12")
                .happens(
                        new RungReached(StoryOfARecord.CASE, story.now(), "K07", 2, 50, Role.SUPERVISOR, story.now()),
                        "platform")
                .happens(new CaseEvent.Refused(StoryOfARecord.CASE, story.now(), "grade", "not yours"), "assessor-1");

        assertThat(version()).isEqualTo(1);
    }

    @Test
    void what_the_decision_itself_adds_counts_as_it_will_once_it_is_written() {
        var fact = new FactEstablished(
                StoryOfARecord.CASE,
                story.now(),
                Question.RESIDENT_CHILD.name(),
                Answer.UNKNOWN,
                "household",
                story.now(),
                null);
        var refused = new CaseEvent.Refused(StoryOfARecord.CASE, story.now(), "grade", "not yours");
        var foreseen = CaseRecord.of(StoryOfARecord.CASE, story.entries(), List.of(refused, fact, refused));

        story.happens(refused, "assessor-1").happens(fact, "platform").happens(refused, "assessor-1");

        assertThat(foreseen.version()).isEqualTo(version()).isEqualTo(3);
    }

    @Test
    void nothing_has_no_version() {
        assertThat(CaseRecord.of(StoryOfARecord.CASE, List.of()).version()).isZero();
    }

    @Test
    void of_everything_that_can_happen_what_is_known_decided_or_asked_again_moves_it_and_the_work_does_not() {
        assertThat(EveryEvent.once().stream().filter(this::moves).map(Event::getClass))
                .containsExactlyInAnyOrderElementsOf(moving().toList());
    }

    /** Alike for what is written already and for what a decision is about to add. */
    private boolean moves(Event event) {
        int written = CaseRecord.of(
                        StoryOfARecord.CASE,
                        new StoryOfARecord()
                                .proposed(HIGH)
                                .happens(event, "somebody")
                                .entries())
                .version();
        int foreseen = CaseRecord.of(StoryOfARecord.CASE, story.entries(), List.of(event))
                .version();
        assertThat(foreseen).as(event.toString()).isEqualTo(written).isIn(1, 2);
        return written == 2;
    }

    private static Stream<Class<? extends Event>> moving() {
        return Stream.of(
                RiskEvent.FactEstablished.class,
                RiskEvent.GradeProposed.class,
                RiskEvent.GradeConfirmed.class,
                RiskEvent.LookAgain.class,
                RiskEvent.PathwayDecided.class,
                RiskEvent.PathwayChecked.class,
                RiskEvent.ReviewDeclined.class,
                SubjectEvent.IdentifiersFound.class,
                SubjectEvent.ChildIdentified.class,
                SubjectEvent.SuspectResolved.class,
                SubjectEvent.RelationRecorded.class,
                SubjectEvent.RelationEnded.class,
                SubjectEvent.HouseholdResolved.class,
                LinkingEvent.LinkFound.class,
                LinkingEvent.HubFound.class,
                LinkingEvent.LinkDecided.class,
                LinkingEvent.DecisionUndone.class,
                LinkingEvent.BarLifted.class,
                ReferralEvent.Received.class,
                ReferralEvent.NeedsRepair.class,
                ReferralEvent.Repaired.class,
                ReferralEvent.SetAside.class,
                ReferralEvent.TakenApart.class,
                CaseEvent.Opened.class,
                CaseEvent.Reopened.class,
                CaseEvent.CheckRecorded.class,
                CaseEvent.CheckWaived.class);
    }
}
