package org.forthwith.linkage.level;

import java.util.ArrayList;
import java.util.List;
import org.forthwith.linkage.level.Comparison.Terms;
import org.forthwith.linkage.table.Column;

/** Compares a column in which each field holds one value. */
public final class OneValue implements Comparer {

    private final int[] codes;
    private final Cache cache;
    private final int top;

    private OneValue(Column column, Measure measure) {
        this.codes = column.codes();
        this.cache = new Cache(column.dictionary(), measure.closeness().get());
        this.top = measure.words().size() + 1;
    }

    public static Comparison of(String name, Column column, Measure measure) {
        return new Comparison(
                name,
                words(measure),
                column,
                new Terms(column.dictionary().size(), null, column.dictionary()),
                0,
                () -> new OneValue(column, measure));
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
        int ofLeft = codes[left];
        int ofRight = codes[right];
        if ((ofLeft | ofRight) < 0) {
            return 0;
        }
        return ofLeft == ofRight ? top : 1 + cache.rung(ofLeft, ofRight);
    }

    @Override
    public int common(int left, int right) {
        return codes[left];
    }
}
