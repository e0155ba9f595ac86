package org.forthwith.referral.source;

import java.util.Locale;
import org.forthwith.kernel.Answer;

/** The questions of grading that the person who took a direct report has answered.. */
final class DirectAnswers {

    private DirectAnswers() {}

    static void read(Form answers, Draft draft) {
        for (Question question : Question.values()) {
            if (answers.has(question.name())) {
                answer(answers, question, draft);
            }
        }
    }

    private static void answer(Form answers, Question question, Draft draft) {
        Json given = answers.get(question.name());
        boolean plain = given.kind != Json.Kind.OBJECT;
        Answer answer = plain
                ? answers.answer(question.name())
                : answers.part(question.name()).answer("answer");
        String told = plain ? null : given.text("evidence");
        String evidence = told != null
                ? told
                : "answer given with the report: " + answer.name().toLowerCase(Locale.ROOT);
        draft.says(question, answer, given.pointer(), answer == Answer.UNKNOWN && told == null ? null : evidence);
        if (question == Question.LIVE_OR_IMMINENT_HARM && answer == Answer.YES) {
            draft.urgent();
        }
    }
}
