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
        assertThat(Stream.of("RECEIVED", "TRIAGE", "RESOLVE", "ASSESS", "ENFORCED")
                        .map(State::valueOf))
                .containsExactly(State.RECEIVED, State.TRIAGE, State.RESOLVE, State.ASSESS, State.ENFORCED);
    }

    @Test
    void three_questions_put_a_child_in_reach_and_they_are_questions_of_the_rules() {
        assertThat(Arrays.stream(Question.values()).filter(NamesOfOtherRoomsTest::isAboutAChild))
                .containsExactlyInAnyOrder(
                        Question.RESIDENT_CHILD, Question.REGULAR_CHILD_ACCESS, Question.CHILD_AT_ADDRESS_VISITING);
    }

    @Test
    void the_checks_that_have_a_clock_are_the_checks_that_a_grade_waits_for() {
        assertThat(CaseStory.TIMETABLE.catalogue().mandatoryChecks(LocalDate.of(2026, 9, 1)))
                .containsExactlyInAnyOrderElementsOf(Arrays.stream(Check.values())
                        .filter(Check::mandatory)
                        .map(Check::name)
                        .toList());
    }

    private static boolean isAboutAChild(Question question) {
        var story = CaseStory.received("2026-09-01T09:00+01:00");
        return AboutAChild.is(
                (FactEstablished) Happens.fact(question.name(), Answer.YES).in(story.caseId, story.now));
    }
}
