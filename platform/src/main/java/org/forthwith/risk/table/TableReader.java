package org.forthwith.risk.table;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.forthwith.kernel.Answer;
import org.forthwith.risk.Question;
import org.forthwith.risk.Rule;
import org.kie.dmn.model.api.DMNElement;
import org.kie.dmn.model.api.Decision;
import org.kie.dmn.model.api.DecisionRule;
import org.kie.dmn.model.api.DecisionTable;
import org.kie.dmn.model.api.Definitions;
import org.kie.dmn.model.api.HitPolicy;
import org.kie.dmn.model.api.InputClause;
import org.kie.dmn.model.api.OutputClause;

/**
 * Reads the rows of a rule table, so that they can be shown and checked and not only run. It takes one kind of table: one
 * decision; hit policy COLLECT without aggregation; one input for each question, by name; the outputs rule, effect and
 * because, without defaults; one annotation, the provenance. What a cell may hold, {@link Cell} says. No two rows have the same because.
 */
final class TableReader {

    static final String BECAUSE = "because";

    /** Five times what the clauses need; a proof compares every two. */
    private static final int MOST_ROWS = 300;

    private static final List<String> OUTPUTS = List.of("rule", "effect", BECAUSE);

    private final DecisionTable table;
    private final List<Question> columns;

    TableReader(Definitions definitions) {
        this.table = onlyTable(definitions);
        require(
                table.getHitPolicy() == HitPolicy.COLLECT && table.getAggregation() == null,
                "the hit policy must be COLLECT, without aggregation");
        this.columns = columns(table.getInput());
        var outputs = table.getOutput().stream().map(OutputClause::getName).toList();
        require(outputs.equals(OUTPUTS), "the outputs must be " + OUTPUTS + ", not " + outputs);
    }

    List<Rule> rules() {
        require(table.getRule().size() <= MOST_ROWS, "a table has at most " + MOST_ROWS + " rows");
        var rules = IntStream.range(0, table.getRule().size())
                .mapToObj(row -> rule(row + 1, table.getRule().get(row)))
                .toList();
        var said = new HashSet<String>();
        rules.forEach(rule -> require(said.add(rule.because()), "two rows say: " + rule.because()));
        return rules;
    }

    private Rule rule(int row, DecisionRule written) {
        Map<Question, Set<Answer>> when = new EnumMap<>(Question.class);
        for (int column = 0; column < columns.size(); column++) {
            Question question = columns.get(column);
            new Cell(row, question.name(), written.getInputEntry().get(column).getText())
                    .answers()
                    .ifPresent(answers -> when.put(question, answers));
        }
        return new Rule(
                output(row, 0, written).words(),
                output(row, 1, written).effect(),
                output(row, 2, written).words(),
                when,
                provenance(row, written));
    }

    private static Cell output(int row, int column, DecisionRule written) {
        return new Cell(
                row, OUTPUTS.get(column), written.getOutputEntry().get(column).getText());
    }

    private static String provenance(int row, DecisionRule written) {
        require(written.getAnnotationEntry().size() == 1, "row " + row + " must say on what it rests");
        return written.getAnnotationEntry().getFirst().getText();
    }

    private static DecisionTable onlyTable(Definitions definitions) {
        var decisions = definitions.getDrgElement().stream()
                .filter(Decision.class::isInstance)
                .map(Decision.class::cast)
                .toList();
        require(
                decisions.size() == 1,
                "there must be one decision, not "
                        + decisions.stream().map(DMNElement::getId).toList());
        if (decisions.getFirst().getExpression() instanceof DecisionTable table) {
            return table;
        }
        throw new IllegalArgumentException("the decision must be a decision table");
    }

    private static List<Question> columns(List<InputClause> inputs) {
        var names = inputs.stream()
                .map(input -> input.getInputExpression().getText().strip())
                .toList();
        var questions = Arrays.stream(Question.values()).map(Question::name).toList();
        require(
                names.size() == questions.size() && names.containsAll(questions),
                "the inputs must be the questions, each once, and not " + names);
        return names.stream().map(Question::valueOf).toList();
    }

    private static void require(boolean met, String otherwise) {
        if (!met) {
            throw new IllegalArgumentException(otherwise);
        }
    }
}
