package org.forthwith.referral.source;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.forthwith.kernel.Answer;

/** What a direct report is about, by a code and without a story, and which question of grading each code answers. */
final class Concern {

    private static final Map<String, Set<Question>> ANSWERED = Map.of(
            "CONTACT_ONLINE", Set.of(Question.CURRENT_GROOMING_OR_COMMUNICATION),
            "PRESSURE_OR_THREAT", Set.of(Question.CURRENT_GROOMING_OR_COMMUNICATION),
            "MEETING_PLANNED", Set.of(Question.CURRENT_GROOMING_OR_COMMUNICATION, Question.LIVE_OR_IMMINENT_HARM),
            "CONTACT_IN_PERSON", Set.of(Question.PRIOR_CONTACT_CONVICTION_OR_ALLEGATION),
            "MATERIAL_SHARED", Set.of(Question.DISTRIBUTION_INDICATOR),
            "MATERIAL_HELD", Set.of(),
            "OTHER", Set.of());

    private Concern() {}

    static void read(Form form, Draft draft) {
        String code = form.text("concern");
        Optional<Set<Question>> questions =
                Optional.ofNullable(code).map(written -> ANSWERED.get(written.toUpperCase(Locale.ROOT)));
        if (questions.isEmpty()) {
            form.warn("concern", code == null ? "is missing" : "is not a known code");
            return;
        }
        for (Question question : questions.get()) {
            draft.says(question, Answer.YES, form.pointer() + "/concern", "concern: " + code);
            draft.childPossible();
            if (question == Question.LIVE_OR_IMMINENT_HARM) {
                draft.urgent();
            }
        }
    }
}
