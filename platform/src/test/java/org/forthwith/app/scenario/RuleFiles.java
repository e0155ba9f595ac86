package org.forthwith.app.scenario;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.forthwith.risk.Question;

/** Rule sets to hand in: the one that comes with the platform, with a change. */
public final class RuleFiles {

    private static final String ID = "open-response-priority-1";

    private RuleFiles() {}

    public static String shipped() {
        try (var file = Objects.requireNonNull(Question.class.getResourceAsStream(ID + ".dmn"))) {
            return new String(file.readAllBytes(), UTF_8);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    /** Material that has been passed on weighs high instead of medium. The title makes each a file of its own. */
    public static String stricter(String title) {
        return with(title, "material has been passed on", "MEDIUM", "HIGH");
    }

    /** Another effect for one row, known by its reason. */
    public static String with(String title, String because, String from, String to) {
        return titled(title)
                .replaceFirst(
                        "\"" + from + "\"(</text>\\s*</outputEntry>\\s*<outputEntry[^>]*>\\s*<text>\"" + because
                                + "\")",
                        "\"" + to + "\"$1");
    }

    /** Somebody has added a row for everything else: the very mistake that the prover is there for. */
    public static String withACatchAll(String title) {
        String rules = titled(title);
        int end = rules.indexOf("</decisionTable>");
        StringBuilder row = new StringBuilder("<rule id=\"everything_else\">");
        for (Question question : Question.values()) {
            row.append("<inputEntry id=\"else_").append(question).append("\"><text>-</text></inputEntry>");
        }
        for (String said : new String[] {"R-K", "LOW", "nothing else is known"}) {
            row.append("<outputEntry><text>\"").append(said).append("\"</text></outputEntry>");
        }
        row.append("<annotationEntry><text>A habit</text></annotationEntry></rule>");
        return rules.substring(0, end) + row + rules.substring(end);
    }

    private static String titled(String title) {
        return shipped().replaceFirst("name=\"Open Response Priority rules v1\"", "name=\"" + title + "\"");
    }
}
