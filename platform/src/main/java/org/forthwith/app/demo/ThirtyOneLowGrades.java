package org.forthwith.app.demo;

import static org.forthwith.kernel.Answer.YES;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.forthwith.risk.Question;

/** A02: thirty-one open cases of one force, graded low by the book; the night before last, household data showed a child in each. */
final class ThirtyOneLowGrades implements Situation {

    static final int CASES = 31;

    @Override
    public void play(Script script) {
        for (int i = 1; i <= CASES; i++) {
            play(script, "A02-%02d".formatted(i), i);
        }
    }

    private static void play(Script script, String label, int number) {
        Instant received = Clockface.daysBefore(script.today(), 200 + 4 * number, 9 + number % 8, 15);
        Instant graded = received.plus(Duration.ofHours(8));
        Instant found = Clockface.daysBefore(script.today(), 2, 20, 0).plus(Duration.ofMinutes(number));
        Matter matter = script.matter(Form.TIP, received, Situations.HOME);
        script.arrives(label, matter)
                .researched(label, received)
                .nothing(label, graded, matter)
                .then(Acts.askForLess(graded, label, "LOW"))
                .then(Acts.approve(graded.plus(Duration.ofHours(2)), label))
                .then(Acts.take(graded.plus(Duration.ofHours(3)), label, 1 + number % 5))
                .then(Acts.identify(found, label, 3 + number % 14, YES, Situations.HOME));
    }

    /** Every question that is graded and that somebody can answer no, with evidence. Whether a child lives there follows from the household. */
    static Map<String, String> allNo() {
        Map<String, String> answers = new HashMap<>(Map.of("source", "research", "evidence", "each source was asked"));
        for (Question question : Question.values()) {
            if (question.graded() && question != Question.RESIDENT_CHILD) {
                answers.put(question.name(), "NO");
            }
        }
        return answers;
    }
}
