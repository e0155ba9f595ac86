package org.forthwith.linkage.spec;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.forthwith.linkage.level.Kind;
import org.forthwith.linkage.level.NetworkAddress;
import org.forthwith.linkage.table.Column;
import org.jspecify.annotations.Nullable;

/** What the values of a column look like, by the first thousand different ones. A few of them may be anything. */
final class ColumnValues {

    private static final Pattern DATE = Pattern.compile(
            "\\d{4}-\\d{1,2}-\\d{1,2}.*|\\d{1,2}[/.-]\\d{1,2}[/.-]\\d{4}|(1[89]|20)\\d{2}(0\\d|1[0-2])[0-3]\\d");
    private static final Pattern EMAIL = Pattern.compile("[^\\s@]++@[^\\s@.]++(?:\\.[^\\s@.]++)+");
    private static final Pattern POSTCODE = Pattern.compile("[A-Za-z]{1,2}\\d[A-Za-z\\d]? ?\\d[A-Za-z]{2}");
    private static final Pattern PHONE = Pattern.compile(
            "(?=(?:\\D*\\d){7})[+(]{0,2}\\d[\\d ()./-]{5,}\\d(?:[\\s,]*(?:x|ext\\.?|extension|#)\\s*\\d{1,7})?",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern NUMBER = Pattern.compile("\\d+(\\.\\d+)?");

    /** Within the country, in digits alone. */
    private static final Pattern NATIONAL = Pattern.compile("0\\d{9,10}");

    private static final Pattern LETTER = Pattern.compile(".*\\p{L}.*");
    private static final Pattern DIGIT = Pattern.compile(".*\\d.*");
    private static final Pattern DIGITS = Pattern.compile("(\\D*\\d){6,}.*");
    private static final Pattern YEAR = Pattern.compile(".*\\d{4}.*|\\d{1,2}\\D\\d{1,2}\\D\\d{2}");

    private static final double MOST_OF_THEM = 0.8;
    private static final double SEVERAL = 0.1;
    private static final int SAMPLE = 1000;
    private static final int MOST_CATEGORIES = 300;

    private final Column column;

    ColumnValues(Column column) {
        this.column = column;
    }

    /** What stands between several values of a field, where fields have several. */
    @Nullable
    String separator() {
        for (String separator : List.of(";", "|")) {
            long several = values().filter(value -> value.contains(separator)).count();
            if (several >= SEVERAL * sample()) {
                return separator;
            }
        }
        return null;
    }

    /** What nothing else looks like, whatever its column is called; null for what it may be. */
    @Nullable
    Kind unmistakable() {
        if (most(EMAIL)) {
            return Kind.EMAIL;
        }
        if (most(POSTCODE)) {
            return Kind.POSTCODE;
        }
        return most(DATE) ? Kind.DATE : addresses() ? Kind.CODE : null;
    }

    private boolean addresses() {
        return values().filter(value -> NetworkAddress.of(value) != null).count() >= MOST_OF_THEM * sample();
    }

    boolean phones() {
        return most(PHONE) && (!numbers() || most(NATIONAL));
    }

    boolean numbers() {
        return most(NUMBER);
    }

    /** Whether they can be of the kind that the name of the column says: who may be telephoned is no telephone number. */
    boolean canBe(Kind kind) {
        return switch (kind) {
            case EMAIL -> values().anyMatch(value -> value.indexOf('@') > 0);
            case PHONE -> most(DIGITS);
            case POSTCODE, CODE -> most(DIGIT);
            case DATE -> most(YEAR);
            case FORENAME, SURNAME, NAME, TEXT -> most(LETTER);
            case CATEGORY -> column.dictionary().size() <= MOST_CATEGORIES;
            case ADDRESS, USERNAME -> true;
        };
    }

    private boolean most(Pattern pattern) {
        return values().filter(value -> pattern.matcher(value).matches()).count() >= MOST_OF_THEM * sample();
    }

    private Stream<String> values() {
        return IntStream.range(0, sample()).mapToObj(column.dictionary()::value);
    }

    private int sample() {
        return Math.min(SAMPLE, column.dictionary().size());
    }
}
