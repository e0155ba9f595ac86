package org.forthwith.linkage.level;

import java.util.ArrayList;
import java.util.List;
import org.forthwith.linkage.level.Comparison.Terms;
import org.forthwith.linkage.table.Column;

/** Compares a column in which each field holds one value. */
public final class OneValue implements Comparer {

    private final Cells cells;
    private final int place;
    private final Cache cache;
    private final int top;

    private OneValue(Cells cells, int place, Column column, long[] signs, Measure measure) {
        this.cells = cells;
        this.place = place;
        this.cache = new Cache(column.dictionary(), signs, measure.closeness().get());
        this.top = measure.words().size() + 1;
    }

    /** @param place of the column in the cells */
    public static Comparison of(String name, Column column, Measure measure, int place) {
        long[] signs = Cache.signs(column.dictionary(), measure.closeness().get());
        return new Comparison(
                name,
                words(measure),
                column,
                new Terms(column.dictionary().size(), null, column.dictionary()),
                0,
                cells -> new OneValue(cells, place, column, signs, measure));
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
        return ofLeft == ofRight ? top : 1 + cache.rung(ofLeft, ofRight);
    }

    @Override
    public int atOnce(int left, int right) {
        int ofLeft = cells.code(left, place);
        int ofRight = cells.code(right, place);
        return (ofLeft | ofRight) < 0 ? 0 : ofLeft == ofRight ? top : NOT_YET;
    }

    @Override
    public int common(int left, int right) {
        return cells.code(left, place);
    }
}
