package org.forthwith.risk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class QuestionTest {

    @Test
    void there_are_twenty_two_questions_and_each_is_asked_and_explained_in_its_own_words() {
        var questions = Arrays.asList(Question.values());

        assertThat(questions)
                .hasSize(22)
                .extracting(Question::asks)
                .doesNotHaveDuplicates()
                .allMatch(q -> q.endsWith("?"));
        assertThat(questions).extracting(Question::means).allMatch(text -> text.endsWith("."));
    }

    @Test
    void only_how_surely_the_person_is_identified_stands_beside_the_grade() {
        assertThat(Question.values())
                .filteredOn(question -> !question.graded())
                .containsExactly(Question.IDENTITY_CORROBORATION);
    }

    @Test
    void access_and_history_guard_the_lowest_grade() {
        assertThat(Question.values())
                .filteredOn(Question::guardsLow)
                .containsExactly(
                        Question.RESIDENT_CHILD,
                        Question.REGULAR_CHILD_ACCESS,
                        Question.CHILD_AT_ADDRESS_VISITING,
                        Question.POSITION_OF_TRUST,
                        Question.PRIOR_CONTACT_CONVICTION_OR_ALLEGATION,
                        Question.PRIOR_IIOC_OR_NONCONTACT,
                        Question.RSO_OR_SUBJECT_TO_ORDER,
                        Question.BREACH_OF_ORDER);
    }
}
