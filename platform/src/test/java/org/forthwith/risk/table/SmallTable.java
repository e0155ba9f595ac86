package org.forthwith.risk.table;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Collections;
import org.forthwith.risk.Question;

/** The file that comes with the platform, with other rows. */
final class SmallTable {

    private static final String SHIPPED = new String(DmnRules.shippedFile(), UTF_8);

    private SmallTable() {}

    static String of(String... rows) {
        return SHIPPED.substring(0, SHIPPED.indexOf("<rule "))
                + String.join("\n", rows)
                + SHIPPED.substring(SHIPPED.indexOf("</decisionTable>"));
    }

    /** A row that asks one thing: whether a child is being harmed. All three cells as they are written in the file. */
    static String row(String harm, String effect, String because) {
        return "<rule>" + input(harm)
                + String.join("", Collections.nCopies(Question.values().length - 1, input("-")))
                + output("\"R-X\"") + output(effect) + output(because)
                + "<annotationEntry><text>Our own = 1 + 1</text></annotationEntry></rule>";
    }

    static String input(String cell) {
        return "<inputEntry><text>" + cell + "</text></inputEntry>";
    }

    static String output(String cell) {
        return "<outputEntry><text>" + cell + "</text></outputEntry>";
    }
}
