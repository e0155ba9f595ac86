package org.forthwith.obligation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.stream.Stream;
import org.forthwith.casefile.Check;
import org.forthwith.casefile.State;
import org.forthwith.event.RiskEvent.FactEstablished;
import org.forthwith.kernel.Answer;
import org.forthwith.risk.Question;
import org.junit.jupiter.api.Test;

/** Events carry states, questions and checks by name. Here the names that the clocks listen for are held against the rooms that give them. */
class NamesOfOtherRoomsTest {

    @Test
    void the_states_that_move_a_clock_are_states_of_a_case() {
        assertThat(Stream.of(
                                "RECEIVED TRIAGE RESOLVE ASSESS ENFORCED ALLOCATED PLAN WARRANT_PREP WARRANT_GRANTED CUSTODY BAIL RUI"
                                        .split(" "),
                                "STRATEGY S47 CIN EARLY_HELP NO_FURTHER_ACTION LADO".split(" "))
                        .flatMap(Arrays::stream)
                        .map(State::valueOf))
                .hasSize(18);
    }

    @Test
    void three_questions_put_a_child_in_reach_and_they_are_questions_of_the_rules() {
        assertThat(Arrays.stream(Question.values()).filter(NamesOfOtherRoomsTest::isAboutAChild))
                .containsExactlyInAnyOrder(
                        Question.RESIDENT_CHILD, Question.REGULAR_CHILD_ACCESS, Question.CHILD_AT_ADDRESS_VISITING);
    }

    @Test
    void the_mandatory_checks_are_checks_that_research_can_make() {
        assertThat(Arrays.stream(Check.values()).map(Check::name))
                .containsAll(CaseStory.TIMETABLE.catalogue().mandatoryChecks(LocalDate.of(2026, 9, 1)));
    }

    @Test
    void the_question_whose_yes_tells_the_designated_officer_is_a_question_of_the_rules() {
        var story = CaseStory.received("2026-09-01T09:00+01:00")
                .person(Happens.fact(Question.POSITION_OF_TRUST.name(), Answer.YES));

        assertThat(story.open("K16")).hasSize(1);
    }

    private static boolean isAboutAChild(Question question) {
        var story = CaseStory.received("2026-09-01T09:00+01:00");
        return AboutAChild.is(
                (FactEstablished) Happens.fact(question.name(), Answer.YES).in(story.caseId, story.now));
    }
}
