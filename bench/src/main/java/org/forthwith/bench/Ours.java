package org.forthwith.bench;

import java.util.ArrayList;
import java.util.List;
import org.forthwith.hashmatch.search.DigestTable;
import org.forthwith.hashmatch.search.PdqSearch;
import org.forthwith.hashmatch.search.Rows;
import org.forthwith.hashmatch.value.Pdq;
import org.jspecify.annotations.Nullable;

/** Our own searches, as they are held against those of others. */
final class Ours {

    private Ours() {}

    /** Looks at every row. */
    static HashSearch flat() {
        return new Pdqs(false);
    }

    /** Looks up where near hashes can only be. */
    static HashSearch index() {
        return new Pdqs(true);
    }

    static DigestSearch digests() {
        return new Digests();
    }

    private static final class Pdqs implements HashSearch {

        private final boolean indexed;
        private @Nullable PdqSearch search;

        Pdqs(boolean indexed) {
            this.indexed = indexed;
        }

        @Override
        public void load(long[] rows) {
            Rows made = Rows.of(rows.length / 4);
            for (int row = 0; row < made.size(); row++) {
                made.put(row, hash(rows, row));
            }
            search = indexed ? PdqSearch.of(made) : PdqSearch.flat(made);
        }

        @Override
        public void answer(long[] queries, Hits hits) {
            List<Pdq> asked = new ArrayList<>();
            for (int query = 0; query < queries.length / 4; query++) {
                asked.add(hash(queries, query));
            }
            if (search != null) {
                search.search(asked, Pdq.ALIKE, hits::hit);
            }
        }

        private static Pdq hash(long[] words, int at) {
            return new Pdq(words[4 * at], words[(4 * at) + 1], words[(4 * at) + 2], words[(4 * at) + 3]);
        }
    }

    private static final class Digests implements DigestSearch {

        private DigestTable table = DigestTable.of(new long[0]);

        @Override
        public void load(long[] keys) {
            table = DigestTable.of(keys);
        }

        @Override
        public void find(long[] asked, int[] places) {
            table.find(asked, places);
        }
    }
}
