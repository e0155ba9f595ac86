package org.forthwith.bench;

import org.forthwith.hashmatch.value.Pdq;

/** Looks at every row for every query, as anybody would write it. */
final class EveryRow implements HashSearch {

    private long[] rows = {};

    @Override
    public void load(long[] rows) {
        this.rows = rows;
    }

    @Override
    public void answer(long[] queries, Hits hits) {
        for (int at = 0; at < queries.length; at += 4) {
            answer(at / 4, queries[at], queries[at + 1], queries[at + 2], queries[at + 3], hits);
        }
    }

    private void answer(int query, long first, long second, long third, long fourth, Hits hits) {
        for (int at = 0; at < rows.length; at += 4) {
            int distance = Long.bitCount(rows[at] ^ first)
                    + Long.bitCount(rows[at + 1] ^ second)
                    + Long.bitCount(rows[at + 2] ^ third)
                    + Long.bitCount(rows[at + 3] ^ fourth);
            if (distance <= Pdq.ALIKE) {
                hits.hit(query, at / 4, distance);
            }
        }
    }
}
