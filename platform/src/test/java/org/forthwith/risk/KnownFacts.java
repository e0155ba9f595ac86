package org.forthwith.risk;

import java.time.Instant;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import org.forthwith.kernel.Answer;

/** Facts as a case has them: every question answered alike, but for those named. */
final class KnownFacts {

    static final Instant CHECKED = Instant.parse("2026-03-02T10:15:00Z");

    private final Map<Question, Answer> answers = new EnumMap<>(Question.class);

    private KnownFacts(Answer answer) {
        Arrays.stream(Question.values()).forEach(question -> answers.put(question, answer));
    }

    static KnownFacts everythingIs(Answer answer) {
        return new KnownFacts(answer);
    }

    KnownFacts but(Question question, Answer answer) {
        answers.put(question, answer);
        return this;
    }

    Facts facts() {
        return of(answers);
    }

    static Facts of(Map<Question, Answer> answers) {
        return Facts.of(answers.entrySet().stream()
                .map(entry -> fact(entry.getKey(), entry.getValue()))
                .toArray(Fact[]::new));
    }

    static Fact fact(Question question, Answer answer) {
        var evidence = answer == Answer.UNKNOWN ? null : "record 17";
        return new Fact(question, answer, "PND", CHECKED, evidence, "assessor-1", "ASSESSOR");
    }
}
