package org.forthwith.linkage.level;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.forthwith.linkage.level.Comparison.Terms;
import org.forthwith.linkage.table.Column;
import org.forthwith.linkage.table.Dictionary;
import org.forthwith.linkage.table.Unreadable;

/**
 * Compares a column in which a field may hold several values, such as all telephone numbers of a person. One in common is enough; where there is
 * none, the two that are nearest to each other count.
 */
public final class SeveralValues implements Comparer {

    /** Whoever has more than so many telephone numbers is no person. */
    private static final int MOST = 100;

    private final Cells cells;
    private final int place;
    private final int[][] values;
    private final int[] counts;
    private final Cache cache;
    private final int top;

    private SeveralValues(Cells cells, int place, int[][] values, int[] counts, Cache cache, int top) {
        this.cells = cells;
        this.place = place;
        this.values = values;
        this.counts = counts;
        this.cache = cache;
        this.top = top;
    }

    /**
     * @param separator what stands between two values
     * @param form the normal form of one value
     * @param place of the column in the cells
     */
    public static Comparison of(
            String name, Column column, String separator, UnaryOperator<String> form, Measure measure, int place) {
        Dictionary single = new Dictionary();
        int[][] values = new int[column.dictionary().size()][];
        for (int field = 0; field < values.length; field++) {
            values[field] = codes(column.dictionary().value(field), separator, form, single);
        }
        int[] rows = column.codes().clone();
        int[] counts = new int[single.size()];
        for (int row = 0; row < rows.length; row++) {
            rows[row] = rows[row] >= 0 && values[rows[row]].length == 0 ? Dictionary.NONE : rows[row];
            for (int value : rows[row] < 0 ? new int[0] : values[rows[row]]) {
                counts[value]++;
            }
        }
        Signs signs = Signs.of(single, measure.closeness().get());
        Column fields = new Column(column.name(), column.dictionary(), rows);
        return new Comparison(
                name,
                words(measure),
                fields,
                new Terms(single.size(), values, single),
                0,
                cells -> new SeveralValues(
                        cells,
                        place,
                        values,
                        counts,
                        new Cache(single, signs, measure.closeness().get()),
                        measure.words().size() + 1));
    }

    private static List<String> words(Measure measure) {
        List<String> words = new ArrayList<>(List.of("missing", "none in common"));
        measure.words().stream().skip(1).forEach(word -> words.add("nearest: " + word));
        words.add("one in common");
        return words;
    }

    private static int[] codes(String field, String separator, UnaryOperator<String> form, Dictionary single) {
        Set<Integer> codes = new LinkedHashSet<>();
        int from = 0;
        while (from <= field.length()) {
            int next = field.indexOf(separator, from);
            int until = next < 0 ? field.length() : next;
            codes.add(single.add(form.apply(field.substring(from, until).strip())));
            if (codes.size() > MOST) {
                throw new Unreadable("A field holds more than " + MOST + " values between \"" + separator + "\".");
            }
            from = until + separator.length();
        }
        return codes.stream()
                .filter(code -> code >= 0)
                .mapToInt(Integer::intValue)
                .toArray();
    }

    @Override
    public int level(int left, int right) {
        int ofLeft = cells.code(left, place);
        int ofRight = cells.code(right, place);
        if ((ofLeft | ofRight) < 0) {
            return 0;
        }
        return share(values[ofLeft], values[ofRight]) ? top : 1 + nearest(values[ofLeft], values[ofRight]);
    }

    private static boolean share(int[] ofLeft, int[] ofRight) {
        for (int value : ofLeft) {
            for (int other : ofRight) {
                if (value == other) {
                    return true;
                }
            }
        }
        return false;
    }

    private int nearest(int[] ofLeft, int[] ofRight) {
        int nearest = 0;
        for (int value : ofLeft) {
            for (int other : ofRight) {
                nearest = Math.max(nearest, cache.rung(value, other));
            }
        }
        return nearest;
    }

    /** Their lists are looked through at once: they are short. */
    @Override
    public int atOnce(int left, int right) {
        return level(left, right);
    }

    /** The rarest that they have in common. */
    @Override
    public int common(int left, int right) {
        int rarest = Dictionary.NONE;
        for (int value : values[cells.code(left, place)]) {
            for (int other : values[cells.code(right, place)]) {
                if (value == other && (rarest < 0 || counts[value] < counts[rarest])) {
                    rarest = value;
                }
            }
        }
        return rarest;
    }
}
