package org.forthwith.risk.table;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.forthwith.kernel.Answer;
import org.forthwith.kernel.Grade;
import org.forthwith.risk.Effect;
import org.jspecify.annotations.Nullable;

/**
 * One cell of a rule table, of the few kinds that can be read as well as run. Anything else is refused by row and column.
 *
 * @param row counted from 1
 */
record Cell(int row, String column, @Nullable String text) {

    private static final String ANSWER = "\"(?:NO|UNKNOWN|YES)\"";
    private static final Pattern ANSWERS = Pattern.compile(ANSWER + "(?:\\s*,\\s*" + ANSWER + ")*");
    private static final Pattern WORDS = Pattern.compile("\"([^\"]+)\"");

    /** The answers that it lets through; empty for a dash, which lets all through. An empty cell is no dash. */
    Optional<Set<Answer>> answers() {
        if ("-".equals(stripped())) {
            return Optional.empty();
        }
        matching(ANSWERS, "a dash or a list of \"NO\", \"UNKNOWN\", \"YES\"");
        var answers = EnumSet.noneOf(Answer.class);
        WORDS.matcher(stripped())
                .results()
                .map(found -> Answer.valueOf(found.group(1)))
                .forEach(answers::add);
        return Optional.of(answers);
    }

    String words() {
        return matching(WORDS, "a text in quotation marks").group(1);
    }

    Effect effect() {
        String said = words();
        if ("RAISE".equals(said)) {
            return new Effect.Raise();
        }
        return Arrays.stream(Grade.values())
                .filter(grade -> grade.name().equals(said))
                .findFirst()
                .<Effect>map(Effect.AtLeast::new)
                .orElseThrow(() -> refused("a grade or RAISE"));
    }

    private Matcher matching(Pattern pattern, String expected) {
        Matcher matcher = pattern.matcher(stripped());
        if (!matcher.matches()) {
            throw refused(expected);
        }
        return matcher;
    }

    private String stripped() {
        return text == null ? "" : text.strip();
    }

    private IllegalArgumentException refused(String expected) {
        return new IllegalArgumentException(
                "row " + row + ", " + column + ": expected " + expected + ", found '" + stripped() + "'");
    }
}
