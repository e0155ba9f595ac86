package org.forthwith.risk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.forthwith.kernel.Grade.HIGH;
import static org.forthwith.kernel.Grade.MEDIUM;

import java.util.List;
import org.forthwith.event.CaseEvent;
import org.forthwith.event.ObligationEvent.RungReached;
import org.forthwith.event.RiskEvent.FactEstablished;
import org.forthwith.event.RiskEvent.LookAgain;
import org.forthwith.event.RiskEvent.ReviewDeclined;
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
}
