package org.forthwith.referral.source;

import org.forthwith.kernel.Answer;
import org.jspecify.annotations.Nullable;

/** The questions of grading that the person who took a direct report has answered. */
final class DirectAnswers {

    private DirectAnswers() {}

    static void read(Form answers, Draft draft) {
        for (Question question : Question.values()) {
            if (answers.has(question.name())) {
                answer(answers, question, draft);
            }
        }
    }

    /** A yes is worrying enough by itself. A no that rests on nothing establishes nothing. */
    // [impl->req~a-bare-no-establishes-nothing~1]
    private static Answer known(Answer answer, @Nullable String told) {
        return answer == Answer.NO && told == null ? Answer.UNKNOWN : answer;
    }

    private static @Nullable String evidence(Answer answer, @Nullable String told) {
        return answer == Answer.YES && told == null ? "answer given with the report: yes" : told;
    }

    private static void answer(Form answers, Question question, Draft draft) {
        Json given = answers.get(question.name());
        boolean plain = given.kind != Json.Kind.OBJECT;
        Answer answer = plain
                ? answers.answer(question.name())
                : answers.part(question.name()).answer("answer");
        String told = plain ? null : given.text("evidence");
        if (answer == Answer.NO && told == null) {
            answers.warn(question.name(), "says no without evidence; it counts as unknown");
        }
        draft.says(question, known(answer, told), given.pointer(), evidence(answer, told));
        if (question == Question.LIVE_OR_IMMINENT_HARM && answer == Answer.YES) {
            draft.urgent();
        }
    }
}
