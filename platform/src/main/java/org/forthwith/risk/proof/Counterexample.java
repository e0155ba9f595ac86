package org.forthwith.risk.proof;

import static java.util.Comparator.comparingInt;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.forthwith.kernel.Answer;
import org.forthwith.risk.Question;

/**
 * A combination of answers in which a property does not hold.
 *
 * @param answers all of them; none when it is no matter of answers
 * @param so what happens then, to stand after the answers: "the table says low"
 */
record Counterexample(Map<Question, Answer> answers, String so) {

    static Optional<Counterexample> smallest(Stream<Optional<Counterexample>> found) {
        return found.flatMap(Optional::stream).min(comparingInt(Counterexample::size));
    }

    /** How many answers are not no. */
    private int size() {
        return (int) answers.values().stream().filter(Answer::possible).count();
    }

    String words() {
        return (answers.isEmpty() ? "" : said() + ": ") + so + ".";
    }

    private String said() {
        if (size() == 0) {
            return "Everything no";
        }
        return answers.entrySet().stream()
                .filter(entry -> entry.getValue().possible())
                .map(entry -> "\"" + entry.getKey().asks() + "\" " + words(entry.getValue()))
                .collect(Collectors.joining(", ", "", size() == answers.size() ? "" : ", everything else no"));
    }

    static String words(Answer answer) {
        return answer.name().toLowerCase(Locale.ROOT);
    }

    static Map<Question, Answer> with(Map<Question, Answer> answers, Question question, Answer answer) {
        var changed = new EnumMap<>(answers);
        changed.put(question, answer);
        return changed;
    }
}
