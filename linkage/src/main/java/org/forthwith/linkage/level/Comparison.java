package org.forthwith.linkage.level;

import java.util.List;
import java.util.function.Function;
import org.forthwith.linkage.table.Column;
import org.forthwith.linkage.table.Dictionary;
import org.jspecify.annotations.Nullable;

/**
 * One respect in which records are compared, ready for it.
 *
 * @param words what each level is called, from missing to the same
 * @param column the values in their normal form, or the fields where one holds several
 * @param terms the values of which two records may have one in common; the same as {@code column} where a field holds one
 * @param neutral the level that says nothing because another comparison has said it; 0 for none
 */
public record Comparison(
        String name, List<String> words, Column column, Terms terms, int neutral, Function<Cells, Comparer> comparers) {

    public Comparison {
        words = List.copyOf(words);
    }

    /** The level of what is the same. */
    public int top() {
        return words.size() - 1;
    }

    /** One of the values that records may have in common. */
    public String value(int code) {
        return terms.dictionary().value(code);
    }

    /** Compares, for one thread, records whose codes lie in cells. */
    public Comparer comparer(Cells cells) {
        return comparers.apply(cells);
    }

    /**
     * The values that a record has.
     *
     * @param values how many different ones there are
     * @param dictionary the values by their codes
     * @param ofField for each field, by its code, the codes of the values in it; null where a field is its value
     */
    @SuppressWarnings("ArrayRecordComponent") // one array for a million records, never compared as a value
    public record Terms(int values, int @Nullable [][] ofField, Dictionary dictionary) {

        private static final int[] NONE = {};

        public int[] of(Column column, int row) {
            int field = column.codes()[row];
            return field < 0 ? NONE : ofField == null ? new int[] {field} : ofField[field];
        }
    }
}
