package org.forthwith.risk;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.forthwith.kernel.Answer;

/** All clauses that bear on a grade, for going through the questions one by one in their order. */
final class Clauses {

    static final List<Question> QUESTIONS = List.of(Question.values());

    private final List<Clause> all;
    private final Map<Question, Map<Answer, BitSet>> allowing = new EnumMap<>(Question.class);
    private final Map<Question, BitSet> decided = new EnumMap<>(Question.class);

    Clauses(List<Rule> rules, List<Way> ways) {
        all = new ArrayList<>();
        rules.forEach(rule -> all.add(new Clause(rule.when(), rule.effect())));
        ways.forEach(way -> all.add(Clause.of(way)));
        for (Question question : QUESTIONS) {
            var by = new EnumMap<Answer, BitSet>(Answer.class);
            for (Answer answer : Answer.values()) {
                by.put(answer, places(clause -> clause.allows(question, answer)));
            }
            allowing.put(question, by);
            decided.put(question, places(clause -> clause.decidedBy(question)));
        }
    }

    /** Before any question: a clause that puts none has fired. */
    Stage start() {
        return settled(0, places(any -> true), places(clause -> clause.when().isEmpty()), Laid.NOTHING);
    }

    /** After the question at the stage's place has been answered. */
    Stage then(Stage stage, Answer answer) {
        Question question = QUESTIONS.get(stage.place());
        var open = (BitSet) stage.open().clone();
        open.and(allowing.getOrDefault(question, Map.of()).getOrDefault(answer, new BitSet()));
        var fired = (BitSet) open.clone();
        fired.and(decided.getOrDefault(question, new BitSet()));
        return settled(stage.place() + 1, open, fired, stage.laid());
    }

    private Stage settled(int place, BitSet open, BitSet fired, Laid before) {
        var laid =
                fired.stream().mapToObj(all::get).map(Clause::effect).reduce(before, Laid::with, (one, other) -> other);
        var left = (BitSet) open.clone();
        left.andNot(fired);
        open.stream().filter(at -> laid.covers(all.get(at).effect())).forEach(left::clear);
        return new Stage(place, left, laid);
    }

    private BitSet places(Predicate<Clause> among) {
        var places = new BitSet(all.size());
        for (int at = 0; at < all.size(); at++) {
            places.set(at, among.test(all.get(at)));
        }
        return places;
    }
}
