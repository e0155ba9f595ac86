package org.forthwith.linkage.table;

import java.util.function.UnaryOperator;

/**
 * One column of all records.
 *
 * @param codes for each record the code of its value in the dictionary, or {@link Dictionary#NONE}
 */
@SuppressWarnings("ArrayRecordComponent") // one array for a million records, never compared as a value
public record Column(String name, Dictionary dictionary, int[] codes) {

    public String value(int row) {
        return codes[row] == Dictionary.NONE ? "" : dictionary.value(codes[row]);
    }

    public boolean has(int row) {
        return codes[row] != Dictionary.NONE;
    }

    public int rows() {
        return codes.length;
    }

    /** Another column, each of whose values is told from this one's. Each distinct value is asked for once. */
    public Column mapped(UnaryOperator<String> form) {
        return mapped(form, new Dictionary());
    }

    /** The same, with a dictionary that other columns share. */
    public Column mapped(UnaryOperator<String> form, Dictionary shared) {
        int[] others = new int[dictionary.size()];
        for (int code = 0; code < others.length; code++) {
            others[code] = shared.add(form.apply(dictionary.value(code)));
        }
        int[] mapped = new int[codes.length];
        for (int row = 0; row < codes.length; row++) {
            mapped[row] = codes[row] == Dictionary.NONE ? Dictionary.NONE : others[codes[row]];
        }
        return new Column(name, shared, mapped);
    }

    /** How many records have each value, by its code. */
    public int[] counts() {
        int[] counts = new int[dictionary.size()];
        for (int code : codes) {
            if (code != Dictionary.NONE) {
                counts[code]++;
            }
        }
        return counts;
    }
}
