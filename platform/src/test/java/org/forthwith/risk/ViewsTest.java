package org.forthwith.risk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.forthwith.kernel.Grade.HIGH;
import static org.forthwith.kernel.Grade.LOW;
import static org.forthwith.kernel.Grade.MEDIUM;

import java.util.Map;
import org.forthwith.event.CaseEvent.Reopened;
import org.forthwith.event.RiskEvent.ReviewDeclined;
import org.forthwith.event.RiskEvent.ViewGiven;
import org.forthwith.kernel.Grade;
import org.forthwith.kernel.Role;
import org.forthwith.risk.RiskStory.Told;
import org.junit.jupiter.api.Test;

class ViewsTest {

    private final StoryOfARecord story = new StoryOfARecord();

    private void thinks(String who, Grade grade) {
        story.happens(new ViewGiven(StoryOfARecord.CASE, story.now(), grade, "as I read it"), who);
    }

    private void reopened() {
        story.happens(new Reopened(StoryOfARecord.CASE, story.now(), "late match", "18"), "supervisor-1");
    }

    private Views views() {
        return Views.of(Told.all(story.entries()));
    }

    @Test
    void nobody_has_a_view_and_nothing_is_decided_before_anything_has_happened() {
        assertThat(views()).isEqualTo(new Views(Map.of(), false));
        assertThat(views().of(People.ASSESSOR)).isEmpty();
    }

    @Test
    void everybody_has_one_view_and_it_is_the_last_that_they_gave() {
        thinks("assessor-1", LOW);
        thinks("supervisor-1", MEDIUM);
        var since = story.now();
        thinks("assessor-1", HIGH);

        assertThat(views().of(People.ASSESSOR)).contains(new Views.View(HIGH, "as I read it", since));
        assertThat(views().of(People.SUPERVISOR).map(Views.View::grade)).contains(MEDIUM);
        assertThat(views().of(People.person("assessor-2", Role.ASSESSOR))).isEmpty();
        assertThat(views().decided()).isFalse();
    }

    @Test
    void after_a_decision_everybody_thinks_afresh() {
        thinks("assessor-1", HIGH);
        story.confirmed(HIGH, "assessor-1");

        assertThat(views()).isEqualTo(new Views(Map.of(), true));

        thinks("assessor-1", MEDIUM);
        assertThat(views().of(People.ASSESSOR).map(Views.View::grade)).contains(MEDIUM);
        assertThat(views().decided())
                .as("a view decides nothing and undoes nothing")
                .isTrue();
    }

    @Test
    void a_request_that_is_declined_takes_the_views_with_it_and_leaves_the_decision() {
        story.confirmed(HIGH, "assessor-1");
        thinks("assessor-1", MEDIUM);
        story.happens(new ReviewDeclined(StoryOfARecord.CASE, story.now(), MEDIUM, "not yet"), "supervisor-1");

        assertThat(views()).isEqualTo(new Views(Map.of(), true));
    }

    @Test
    void a_case_that_is_opened_again_asks_for_new_views_and_for_another_decision() {
        story.confirmed(HIGH, "assessor-1");
        thinks("assessor-1", MEDIUM);
        reopened();

        assertThat(views()).isEqualTo(new Views(Map.of(), false));
    }

    @Test
    void what_the_rules_say_takes_nobodys_view_away() {
        thinks("assessor-1", MEDIUM);
        story.proposed(HIGH);

        assertThat(views().given()).containsOnlyKeys("assessor-1");
    }
}
