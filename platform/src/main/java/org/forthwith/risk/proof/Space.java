package org.forthwith.risk.proof;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.forthwith.kernel.Answer;
import org.forthwith.risk.Question;
import org.logicng.formulas.Formula;
import org.logicng.formulas.FormulaFactory;
import org.logicng.formulas.Literal;
import org.logicng.formulas.Variable;
import org.logicng.knowledgecompilation.bdds.BDDFactory;
import org.logicng.knowledgecompilation.bdds.jbuddy.BDDKernel;

/**
 * Every combination of answers. A question is two truths, of which the second implies the first: a yes is possible, and it is a yes. A
 * region is a set of combinations, kept as a decision diagram. Not for several threads.
 */
final class Space {

    private static final String POSSIBLE = "_POSSIBLE";
    private static final int NODES = 1 << 14;

    private final FormulaFactory formulas = new FormulaFactory();
    private final BDDKernel kernel;
    private final Region everywhere;

    Space() {
        var order = new ArrayList<Variable>();
        for (Question question : Question.values()) {
            order.add(possible(question));
            order.add(yes(question));
        }
        kernel = new BDDKernel(formulas, order, NODES, NODES);
        everywhere = region(formulas.and(Stream.of(Question.values())
                .map(question -> formulas.implication(yes(question), possible(question)))
                .toList()));
    }

    Region everywhere() {
        return everywhere;
    }

    Region nowhere() {
        return region(formulas.falsum());
    }

    /** Where each of these questions has one of its answers, whatever the others are. */
    Region where(Map<Question, ? extends Collection<Answer>> when) {
        return region(formulas.and(when.entrySet().stream()
                        .map(cell -> formulas.or(cell.getValue().stream()
                                .map(answer -> is(cell.getKey(), answer))
                                .toList()))
                        .toList()))
                .and(everywhere);
    }

    Region where(Question question, Answer... answers) {
        return where(Map.of(question, Set.of(answers)));
    }

    /** What the region is once the question has been given this answer. */
    Region given(Region region, Question question, Answer answer) {
        return region.restrict(
                literal(possible(question), answer.possible()), literal(yes(question), answer == Answer.YES));
    }

    Region outside(Region region) {
        return everywhere.and(region.not());
    }

    Region anyOf(Collection<Region> regions) {
        return regions.stream().reduce(nowhere(), Region::or);
    }

    /** The combination of the region with the fewest answers other than no; empty when the region is. */
    Optional<Map<Question, Answer>> smallest(Region region) {
        Region inside = region.and(everywhere);
        if (inside.empty()) {
            return Optional.empty();
        }
        var answers = new EnumMap<Question, Answer>(Question.class);
        var held = new Cheapest(this::costs).model(inside);
        for (Question question : Question.values()) {
            answers.put(question, answer(held, question));
        }
        return Optional.of(answers);
    }

    private boolean costs(Variable variable) {
        return variable.name().endsWith(POSSIBLE);
    }

    private Answer answer(Set<Variable> held, Question question) {
        return held.contains(yes(question))
                ? Answer.YES
                : held.contains(possible(question)) ? Answer.UNKNOWN : Answer.NO;
    }

    /** How many combinations there are in all. */
    BigInteger size() {
        return everywhere.size();
    }

    Variable possible(Question question) {
        return formulas.variable(question.name() + POSSIBLE);
    }

    Variable yes(Question question) {
        return formulas.variable(question.name() + "_YES");
    }

    private Region region(Formula formula) {
        return new Region(BDDFactory.build(formula, kernel));
    }

    private Formula is(Question question, Answer answer) {
        return formulas.and(
                literal(possible(question), answer.possible()), literal(yes(question), answer == Answer.YES));
    }

    private static Literal literal(Variable variable, boolean holds) {
        return holds ? variable : variable.negate();
    }
}
