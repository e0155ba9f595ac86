package org.forthwith.linkage.level;

import java.util.ArrayList;
import java.util.List;
import org.forthwith.linkage.level.Comparison.Terms;
import org.forthwith.linkage.table.Column;
import org.forthwith.linkage.table.Dictionary;

/** Compares a column in which each field holds one value. */
public final class OneValue implements Comparer {

    private final Cells cells;
    private final int place;
    private final Cache cache;
    private final int top;

    /** For each value whether having it in common is all there is to have in common. */
    private final boolean[] whole;

    private OneValue(Cells cells, int place, Column column, Ready ready, Measure measure) {
        this.cells = cells;
        this.place = place;
        this.cache =
                new Cache(column.dictionary(), ready.signs, measure.closeness().get());
        this.top = measure.words().size() + 1;
        this.whole = ready.whole;
    }

    /** What is told of every value once, for all threads. */
    @SuppressWarnings("ArrayRecordComponent") // one entry a value, never compared
    private record Ready(Signs signs, boolean[] whole) {

        static Ready of(Dictionary values, Closeness closeness) {
            boolean[] whole = new boolean[values.size()];
            for (int code = 0; code < whole.length; code++) {
                whole[code] = closeness.whole(values.value(code));
            }
            return new Ready(Signs.of(values, closeness), whole);
        }
    }

    /** @param place of the column in the cells */
    public static Comparison of(String name, Column column, Measure measure, int place) {
        Ready ready = Ready.of(column.dictionary(), measure.closeness().get());
        return new Comparison(
                name,
                words(measure),
                column,
                new Terms(column.dictionary().size(), null, column.dictionary()),
                0,
                cells -> new OneValue(cells, place, column, ready, measure));
    }

    static List<String> words(Measure measure, String... more) {
        List<String> words = new ArrayList<>(List.of("missing"));
        words.addAll(measure.words());
        words.addAll(List.of(more));
        words.add("the same");
        return words;
    }

    @Override
    public int level(int left, int right) {
        int ofLeft = cells.code(left, place);
        int ofRight = cells.code(right, place);
        if ((ofLeft | ofRight) < 0) {
            return 0;
        }
        return ofLeft == ofRight ? same(ofLeft) : 1 + cache.rung(ofLeft, ofRight);
    }

    /** The same year is not the same day, where nobody knows the day: it is the highest of the other levels. */
    private int same(int code) {
        return whole[code] ? top : top - 1;
    }

    @Override
    public int atOnce(int left, int right) {
        int ofLeft = cells.code(left, place);
        int ofRight = cells.code(right, place);
        return (ofLeft | ofRight) < 0 ? 0 : ofLeft == ofRight ? same(ofLeft) : NOT_YET;
    }

    @Override
    public int common(int left, int right) {
        return cells.code(left, place);
    }
}
