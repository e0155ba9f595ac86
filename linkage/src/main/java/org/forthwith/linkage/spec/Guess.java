package org.forthwith.linkage.spec;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import org.forthwith.linkage.level.Kind;
import org.forthwith.linkage.table.Column;
import org.forthwith.linkage.table.Table;
import org.jspecify.annotations.Nullable;

/**
 * A first description, from what the columns are called and hold. It is written down like any other, so that somebody can read it and say better.
 *
 * @param leftOut columns that could be compared as well, and for which there was no room
 */
public record Guess(Spec spec, List<String> leftOut) {

    private static final double MOST_OF_THEM = 0.8;
    private static final int A_CATEGORY = 30;

    public Guess {
        leftOut = List.copyOf(leftOut);
    }

    /**
     * One column that can be compared.
     *
     * @param known whether its name or its values say what it holds
     * @param useful how much it can tell people apart
     */
    private record Candidate(Declared declared, boolean known, double useful) {}

    /** What a column holds, and whether that is more than a way to compare anything. */
    private record Held(Kind kind, boolean known) {}

    /** The description alone. */
    public static Spec of(Table table, String id, Collection<String> leave) {
        return from(table, id, leave).spec();
    }

    /**
     * Guesses.
     *
     * @param leave columns that are not to be compared, such as one that holds the truth
     */
    public static Guess from(Table table, String id, Collection<String> leave) {
        Set<String> left = Set.copyOf(leave);
        List<Candidate> found = new ArrayList<>();
        for (Column column : table.columns().values()) {
            Candidate each = column.name().equals(id) || left.contains(column.name()) ? null : candidate(column);
            if (each != null) {
                found.add(each);
            }
        }
        List<Declared> declared = found.stream().map(Candidate::declared).toList();
        found.removeIf(each -> each.declared().kind() == Kind.NAME && putTogether(each.declared(), declared, table));
        List<Candidate> kept = found.stream()
                .sorted(Comparator.comparing(Candidate::known)
                        .thenComparingDouble(Candidate::useful)
                        .reversed())
                .limit(Spec.MOST_COMPARISONS)
                .toList();
        List<Declared> inOrder =
                found.stream().filter(kept::contains).map(Candidate::declared).toList();
        List<String> leftOut = found.stream()
                .filter(each -> !kept.contains(each))
                .map(each -> each.declared().column())
                .toList();
        return new Guess(new Spec(id, inOrder, List.of(), Spec.PROPOSE, Spec.LARGEST_BLOCK, false), leftOut);
    }

    /** Null for a column that says nothing. */
    private static @Nullable Candidate candidate(Column column) {
        String separator = new ColumnValues(column).separator();
        Held held = held(separator == null ? column : firstOnes(column, separator));
        if (held == null) {
            return null;
        }
        String name = column.name().replace('/', '-');
        Declared declared = new Declared(name, held.kind(), column.name(), separator, List.of(), true);
        return new Candidate(declared, held.known(), useful(column));
    }

    /** The bits that a value says of a record where there is one, if all values are as frequent. */
    private static double useful(Column column) {
        return filled(column) * Math.log(column.dictionary().size());
    }

    private static long filled(Column column) {
        return IntStream.range(0, column.rows()).filter(column::has).count();
    }

    /** The first value of each field. */
    private static Column firstOnes(Column column, String separator) {
        return column.mapped(field -> {
            int end = field.indexOf(separator);
            return (end < 0 ? field : field.substring(0, end)).strip();
        });
    }

    /** Null for one value for all, or, where its name says nothing either, another one for each. */
    private static @Nullable Held held(Column column) {
        int different = column.dictionary().size();
        if (different < 2) {
            return null;
        }
        Kind known = known(column);
        if (known != null) {
            return new Held(known, true);
        }
        if (different == filled(column)) {
            return null;
        }
        boolean category = different <= A_CATEGORY && column.rows() > 4 * A_CATEGORY;
        return new Held(new ColumnValues(column).numbers() ? Kind.CODE : category ? Kind.CATEGORY : Kind.TEXT, false);
    }

    /** What the values say for sure, then the name, then what the values may be. */
    private static @Nullable Kind known(Column column) {
        ColumnValues values = new ColumnValues(column);
        Kind unmistakable = values.unmistakable();
        if (unmistakable != null) {
            return unmistakable;
        }
        return ColumnName.kinds(column.name())
                .filter(values::canBe)
                .findFirst()
                .orElse(values.phones() ? Kind.PHONE : null);
    }

    /** Whether a whole name is nothing but forename and surname, which are compared already: what is said twice would count twice. */
    private static boolean putTogether(Declared whole, List<Declared> declared, Table table) {
        List<Column> parts = declared.stream()
                .filter(each -> each.kind() == Kind.FORENAME || each.kind() == Kind.SURNAME)
                .map(each -> table.column(each.column()))
                .toList();
        Column name = table.column(whole.column());
        List<Integer> both = IntStream.range(0, name.rows())
                .filter(row -> name.has(row) && parts.stream().allMatch(part -> part.has(row)))
                .boxed()
                .toList();
        long within = both.stream()
                .filter(row -> parts.stream().allMatch(part -> contains(name.value(row), part.value(row))))
                .count();
        return parts.size() >= 2 && !both.isEmpty() && within >= MOST_OF_THEM * both.size();
    }

    private static boolean contains(String whole, String part) {
        return whole.toLowerCase(Locale.ROOT).contains(part.toLowerCase(Locale.ROOT));
    }
}
