package org.forthwith.risk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.forthwith.kernel.Grade.HIGH;
import static org.forthwith.kernel.Grade.LOW;
import static org.forthwith.kernel.Grade.MEDIUM;
import static org.forthwith.kernel.Grade.VERY_HIGH;

import java.util.List;
import org.forthwith.event.RiskEvent.ViewGiven;
import org.forthwith.kernel.Actor;
import org.forthwith.kernel.Grade;
import org.forthwith.kernel.Role;
import org.forthwith.risk.RiskStory.Told;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class OwnViewTest {

    private final StoryOfARecord story = new StoryOfARecord();

    private CaseRisk risk() {
        return CaseRisk.of(Told.all(story.entries()), StoryOfARecord.START);
    }

    private void thinks(Actor who) {
        story.happens(new ViewGiven(StoryOfARecord.CASE, story.now(), HIGH, "as I read it"), who.id());
    }

    private boolean askedBeforeShowing(Actor reader) {
        return OwnView.askedBeforeShowing(risk(), reader);
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void whoever_may_decide_a_grade_is_asked_before_they_see_what_the_rules_say_and_nobody_else_is(Role role) {
        story.proposed(MEDIUM);
        boolean decides =
                List.of(Role.ASSESSOR, Role.SUPERVISOR, Role.INSPECTOR).contains(role);

        assertThat(OwnView.mayDecide(People.person("someone", role))).isEqualTo(decides);
        assertThat(askedBeforeShowing(People.person("someone", role))).isEqualTo(decides);
    }

    @Test
    void the_platform_has_no_view_of_its_own() {
        assertThat(OwnView.mayDecide(People.SYSTEM)).isFalse();
        assertThat(askedBeforeShowing(People.SYSTEM)).isFalse();
    }

    @Test
    void everybody_is_asked_once_also_where_a_colleague_has_said_already_what_they_think() {
        thinks(People.ASSESSOR);

        assertThat(askedBeforeShowing(People.ASSESSOR)).isFalse();
        assertThat(askedBeforeShowing(People.SUPERVISOR)).isTrue();
    }

    @Test
    void nobody_is_asked_while_a_decision_stands_and_everybody_is_once_the_rules_have_raised_it() {
        story.confirmed(MEDIUM, "assessor-2");
        assertThat(askedBeforeShowing(People.ASSESSOR)).isFalse();

        story.proposed(HIGH);
        assertThat(askedBeforeShowing(People.ASSESSOR)).isTrue();
    }

    @Test
    void nobody_is_asked_while_a_request_waits_for_a_second_person() {
        story.proposed(HIGH).asked(HIGH, MEDIUM, "assessor-2", "ab12");

        assertThat(askedBeforeShowing(People.SUPERVISOR)).isFalse();
    }

    private boolean askedBefore(Grade asked, Grade proposed) {
        return OwnView.askedBefore(asked, risk(), proposed, People.ASSESSOR);
    }

    @Test
    void low_is_never_asked_for_without_a_view_of_ones_own() {
        assertThat(askedBefore(LOW, LOW)).isTrue();
    }

    @Test
    void neither_is_less_than_the_rules_say() {
        assertThat(askedBefore(MEDIUM, HIGH)).isTrue();
        assertThat(askedBefore(HIGH, HIGH)).isFalse();
        assertThat(askedBefore(VERY_HIGH, HIGH)).isFalse();
    }

    @Test
    void neither_is_less_than_what_stands() {
        story.confirmed(HIGH, "assessor-2");

        assertThat(askedBefore(MEDIUM, MEDIUM)).isTrue();
        assertThat(askedBefore(HIGH, MEDIUM)).isFalse();
        assertThat(askedBefore(VERY_HIGH, MEDIUM)).isFalse();
    }

    @Test
    void a_view_that_has_been_given_is_enough_for_whoever_gave_it() {
        story.confirmed(HIGH, "assessor-2");
        thinks(People.ASSESSOR);

        assertThat(askedBefore(LOW, MEDIUM)).isFalse();
        assertThat(askedBefore(MEDIUM, VERY_HIGH)).isFalse();
        assertThat(OwnView.askedBefore(LOW, risk(), MEDIUM, People.SUPERVISOR)).isTrue();
    }
}
