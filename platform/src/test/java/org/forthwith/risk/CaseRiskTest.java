package org.forthwith.risk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.forthwith.kernel.Answer.NO;
import static org.forthwith.kernel.Grade.HIGH;
import static org.forthwith.kernel.Grade.MEDIUM;

import java.util.List;
import java.util.Map;
import org.forthwith.event.CaseEvent.Reopened;
import org.forthwith.event.RiskEvent.PathwayDecided;
import org.forthwith.event.RiskEvent.ViewGiven;
import org.forthwith.risk.RiskStory.Told;
import org.junit.jupiter.api.Test;

class CaseRiskTest {

    private final StoryOfARecord story = new StoryOfARecord().proposed(MEDIUM);

    private CaseRisk read() {
        return CaseRisk.of(Told.all(story.entries()), StoryOfARecord.START);
    }

    @Test
    void what_the_rules_have_said_is_no_decision() {
        assertThat(read().decided()).isFalse();
    }

    @Test
    void what_a_person_has_decided_is_one_until_the_rules_raise_it() {
        story.confirmed(MEDIUM, "assessor-1");
        assertThat(read().decided()).isTrue();

        story.proposed(HIGH);
        assertThat(read().decided()).isFalse();
    }

    @Test
    void a_case_that_is_opened_again_waits_for_another_decision_though_the_old_grade_stands() {
        story.confirmed(MEDIUM, "assessor-1")
                .happens(new Reopened(StoryOfARecord.CASE, story.now(), "late match", "18"), "supervisor-1");

        assertThat(read().decided()).isFalse();
        assertThat(read().story().stands()).contains(MEDIUM);

        story.confirmed(MEDIUM, "assessor-1");
        assertThat(read().decided()).isTrue();
    }

    @Test
    void it_reads_the_facts_the_grade_the_road_and_the_views_out_of_one_story() {
        story.established(Question.RESIDENT_CHILD, NO, "assessor-1")
                .happens(
                        new PathwayDecided(StoryOfARecord.CASE, story.now(), "VICTIM_LED", "a known victim"),
                        "assessor-1")
                .happens(new ViewGiven(StoryOfARecord.CASE, story.now(), HIGH, "as I read it"), "assessor-1");

        assertThat(read().facts().answer(Question.RESIDENT_CHILD)).isEqualTo(NO);
        assertThat(read().story().stands()).contains(MEDIUM);
        assertThat(read().road().pathway()).isEqualTo(Pathway.VICTIM_LED);
        assertThat(read().views().given()).containsOnlyKeys("assessor-1");
        assertThat(read().since()).isEqualTo(StoryOfARecord.START);
    }

    @Test
    void a_case_of_which_nobody_has_said_anything_is_on_the_ladder_without_views() {
        var risk = new CaseRisk(Facts.none(), RiskStory.none(), StoryOfARecord.START);

        assertThat(risk.road()).isEqualTo(new Road(Pathway.LADDER, null, Map.of()));
        assertThat(risk.views()).isEqualTo(Views.of(List.of()));
        assertThat(risk.decided()).isFalse();
    }
}
