package org.forthwith.risk;

import static java.util.Comparator.comparing;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.forthwith.kernel.Answer;
import org.forthwith.risk.RiskStory.Told;

/**
 * What is known about a suspect at one instant. A question that is not in the map has not been asked, so its answer is
 * {@code UNKNOWN}.
 *
 * @param statements by question, everything that stands, also where two sources contradict each other
 */
public record Facts(Map<Question, List<Fact>> statements) implements Answers {

    public Facts {
        var copy = new EnumMap<Question, List<Fact>>(Question.class);
        statements.forEach((question, said) -> copy.put(question, List.copyOf(said)));
        statements = Collections.unmodifiableMap(copy);
    }

    public static Facts none() {
        return new Facts(Map.of());
    }

    public static Facts of(Fact... facts) {
        return new Facts(Arrays.stream(facts).collect(Collectors.groupingBy(Fact::question)));
    }

    /** What the story of a case has established so far, oldest event first. Throws for a question that does not exist. */
    public static Facts of(List<Told> story) {
        return FactsOfAStory.read(story);
    }

    public List<Fact> about(Question question) {
        return statements.getOrDefault(question, List.of());
    }

    /**
     * The answer that counts. One yes outweighs every no, whichever came first. Otherwise the latest that rests on
     * evidence counts, and of two at the same instant the one that knows less: evidence that something is no longer known
     * opens a question again, while a source that simply has no answer does not.
     */
    // [impl->req~risk-contradiction-counts-as-worse~1]
    @Override
    public Answer answer(Question question) {
        var said = about(question);
        if (said.isEmpty()) {
            return Answer.UNKNOWN;
        }
        if (anySays(said, Answer.YES)) {
            return Answer.YES;
        }
        return said.stream()
                .filter(Fact::evidenced)
                .max(comparing(Fact::checkedAt).thenComparing(Fact::counts))
                .map(Fact::counts)
                .orElse(Answer.UNKNOWN);
    }

    /** The answers to all questions, also to those that nobody has asked. */
    public Map<Question, Answer> answers() {
        var all = new EnumMap<Question, Answer>(Question.class);
        for (Question question : Question.values()) {
            all.put(question, answer(question));
        }
        return Collections.unmodifiableMap(all);
    }

    /**
     * True when a person has established a yes with evidence and nobody contradicts it. A report's word is a claim: whoever grooms children
     * often says to be one.
     */
    boolean established(Question question) {
        return !contradicted(question)
                && about(question).stream()
                        .anyMatch(fact -> fact.counts() == Answer.YES && fact.evidenced() && fact.byPerson());
    }

    /** True when one source says yes and another has evidence of no. The yes counts; both are shown. */
    public boolean contradicted(Question question) {
        var said = about(question);
        return anySays(said, Answer.YES) && anySays(said, Answer.NO);
    }

    private static boolean anySays(List<Fact> said, Answer answer) {
        for (Fact fact : said) {
            if (fact.counts() == answer) {
                return true;
            }
        }
        return false;
    }
}
