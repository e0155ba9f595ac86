package org.forthwith.hashmatch.store;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalLong;
import org.forthwith.hashmatch.search.PdqSearch;
import org.forthwith.hashmatch.search.Rows;
import org.forthwith.hashmatch.value.Pdq;

/** PDQ that came since the segment was made, in the order in which they came, and the entry of each. They are looked at one by one, so a new one is found at once. */
final class DeltaRows {

    private static final int PAGE = 1 << 16;

    /** Filled while others read what is filled already. */
    private static final class Page {
        private final Rows rows = Rows.of(PAGE);
        private final int[] entries = new int[PAGE];
        private final Marks withdrawn = new Marks(PAGE);
    }

    private volatile Page[] pages = {};
    private volatile int size;

    int size() {
        return size;
    }

    void put(Pdq hash, int entry) {
        int row = size;
        if (row == pages.length * PAGE) {
            Page[] more = Arrays.copyOf(pages, pages.length + 1);
            more[pages.length] = new Page();
            pages = more;
        }
        Page page = pages[row / PAGE];
        page.rows.put(row % PAGE, hash);
        page.entries[row % PAGE] = entry;
        size = row + 1;
    }

    void withdraw(int row) {
        pages[row / PAGE].withdrawn.set(row % PAGE);
    }

    void near(List<Pdq> asked, int threshold, Told told) {
        int filled = size;
        for (Page page : pages) {
            int here = Math.min(PAGE, filled);
            PdqSearch.search(
                    page.rows, here, asked, threshold, (query, row, distance) -> told.found(query, page.entries[row]));
            filled -= here;
        }
    }

    void nearest(List<Pdq> asked, Told told) {
        int filled = size;
        for (Page page : pages) {
            int here = Math.min(PAGE, filled);
            long[] withdrawn = page.withdrawn.copy();
            for (int query = 0; query < asked.size(); query++) {
                OptionalLong nearest = PdqSearch.nearest(page.rows, here, withdrawn, asked.get(query));
                if (nearest.isPresent()) {
                    told.found(query, page.entries[(int) nearest.getAsLong()]);
                }
            }
            filled -= here;
        }
    }
}
