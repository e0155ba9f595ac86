package org.forthwith.risk.proof;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.forthwith.risk.Question;

/** The shipped rule set with something changed in the text of its file, as a slip in an editor would. Rows are counted from 1. */
record Mutant(String text) {

    static Mutant shipped() {
        try (var file = Question.class.getResourceAsStream("open-response-priority-1.dmn")) {
            return new Mutant(new String(Objects.requireNonNull(file).readAllBytes(), UTF_8));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    byte[] file() {
        return text.getBytes(UTF_8);
    }

    Mutant cell(int row, Question question, String cell) {
        return within(entry(row, question.name()), cell);
    }

    Mutant output(int row, String column, String cell) {
        return within(entry(row, column), cell);
    }

    Mutant without(int row) {
        int from = start(row);
        int to = text.indexOf("</rule>", from) + "</rule>".length();
        return new Mutant(text.substring(0, from) + text.substring(to));
    }

    /** A further row, whose questions are dashes but for these. */
    Mutant with(String rule, String effect, String because, Map<Question, String> cells) {
        var all = new EnumMap<Question, String>(Question.class);
        Stream.of(Question.values()).forEach(question -> all.put(question, cells.getOrDefault(question, "-")));
        var inputs = all.values().stream()
                .map(cell -> "<inputEntry><text>" + cell + "</text></inputEntry>")
                .collect(Collectors.joining());
        var outputs = Stream.of(rule, effect, because)
                .map(cell -> "<outputEntry><text>\"" + cell + "\"</text></outputEntry>")
                .collect(Collectors.joining());
        return changed(before -> before.replace(
                "</decisionTable>",
                "<rule>" + inputs + outputs
                        + "<annotationEntry><text>A test</text></annotationEntry></rule></decisionTable>"));
    }

    Mutant changed(UnaryOperator<String> edit) {
        String after = edit.apply(text);
        if (after.equals(text)) {
            throw new IllegalArgumentException("the edit changes nothing");
        }
        return new Mutant(after);
    }

    private static String entry(int row, String column) {
        return "id=\"row_%02d_%s\"><text>".formatted(row, column);
    }

    private Mutant within(String opening, String cell) {
        int from = text.indexOf(opening) + opening.length();
        return new Mutant(text.substring(0, from) + cell + text.substring(text.indexOf("</text>", from)));
    }

    private int start(int row) {
        int from = text.indexOf("<rule id=\"row_%02d\">".formatted(row));
        if (from < 0) {
            throw new IllegalArgumentException("there is no row " + row);
        }
        return from;
    }
}
