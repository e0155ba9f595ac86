package org.forthwith.hashmatch.store;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.forthwith.hashmatch.list.EntryKey;
import org.forthwith.hashmatch.search.DigestTable;
import org.forthwith.hashmatch.search.PdqSearch;
import org.forthwith.hashmatch.search.Rows;
import org.forthwith.hashmatch.value.Algorithm;
import org.forthwith.hashmatch.value.Pdq;

/** The entries of a segment. What is searched lies in memory, what is shown with a match stays on disk; what has been withdrawn since is marked. */
final class Base implements Part {

    private final Segment segment;
    private final PdqSearch pdq;
    private final Map<Algorithm, DigestTable> digests = new EnumMap<>(Algorithm.class);
    private final Marks withdrawn;
    private final Marks rowsWithdrawn;

    Base(Segment segment) {
        this.segment = segment;
        this.pdq = PdqSearch.of(new Rows(
                segment.ints(Segment.PDQ_A),
                segment.allInts(Segment.PDQ_A),
                segment.allInts(Segment.PDQ_B),
                segment.allInts(Segment.PDQ_C),
                segment.allInts(Segment.PDQ_D),
                segment.allLongs(Segment.PDQ_REST)));
        this.withdrawn = new Marks(entries());
        this.rowsWithdrawn = new Marks(pdq.rows().size());
        for (Algorithm algorithm : Algorithm.DIGESTS) {
            digests.put(algorithm, DigestTable.of(segment.allLongs(Segment.of(algorithm))));
        }
    }

    /** How many bytes of memory its hashes take; what is on disk alone is not counted. */
    long bytes() {
        long bytes = pdq.bytes();
        for (DigestTable table : digests.values()) {
            bytes += table.bytes();
        }
        return bytes;
    }

    int pdqRows() {
        return pdq.rows().size();
    }

    @Override
    public int entries() {
        return Math.max(0, segment.longs(Segment.ENTRY_STARTS) - 1);
    }

    @Override
    public boolean stands(int entry) {
        return !withdrawn.has(entry);
    }

    @Override
    public byte[] bytes(int entry) {
        return segment.bytes(
                Segment.ENTRIES,
                segment.longAt(Segment.ENTRY_STARTS, entry),
                segment.longAt(Segment.ENTRY_STARTS, entry + 1));
    }

    @Override
    public int find(EntryKey key) {
        long number = EntryBytes.number(key);
        for (int at = place(number); at < segment.longs(Segment.KEYS); at++) {
            int entry = segment.intAt(Segment.KEY_ENTRIES, at);
            if (segment.longAt(Segment.KEYS, at) != number) {
                return -1;
            }
            if (isNamed(entry, key)) {
                return entry;
            }
        }
        return -1;
    }

    /** The first place whose number is not less. */
    private int place(long number) {
        int low = 0;
        int high = segment.longs(Segment.KEYS);
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (Long.compareUnsigned(segment.longAt(Segment.KEYS, middle), number) < 0) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    @Override
    public boolean withdraw(int entry) {
        boolean stood = withdrawn.set(entry);
        int end = segment.intAt(Segment.ENTRY_ROW_STARTS, entry + 1);
        for (int at = segment.intAt(Segment.ENTRY_ROW_STARTS, entry); at < end; at++) {
            int row = segment.intAt(Segment.ENTRY_ROWS, at);
            if (nobodyHas(row)) {
                rowsWithdrawn.set(row);
            }
        }
        return stood;
    }

    private boolean nobodyHas(int row) {
        int end = segment.intAt(Segment.ROW_STARTS, row + 1);
        for (int at = segment.intAt(Segment.ROW_STARTS, row); at < end; at++) {
            if (stands(segment.intAt(Segment.ROW_ENTRIES, at))) {
                return false;
            }
        }
        return true;
    }

    @Override
    public void near(List<Pdq> asked, int threshold, Asked told) {
        pdq.search(asked, threshold, (query, row, distance) -> tell(query, row, told));
    }

    @Override
    public void nearest(List<Pdq> asked, Asked told) {
        long[] marks = rowsWithdrawn.copy();
        for (int query = 0; query < asked.size(); query++) {
            int number = query;
            PdqSearch.nearest(pdq.rows(), pdqRows(), marks, asked.get(query), row -> tellSome(number, row, told));
        }
    }

    /** Tells those who have a row; when the row is not near enough one that stands, for to look at all would take longer the more there are. False when all of them have gone. */
    private boolean tellSome(int query, int row, Asked told) {
        int end = segment.intAt(Segment.ROW_STARTS, row + 1);
        boolean stands = false;
        for (int at = segment.intAt(Segment.ROW_STARTS, row); at < end && (!stands || told.isMatched(query)); at++) {
            stands |= told.found(query, this, segment.intAt(Segment.ROW_ENTRIES, at));
        }
        return stands;
    }

    private void tell(int query, int row, Asked told) {
        int end = segment.intAt(Segment.ROW_STARTS, row + 1);
        for (int at = segment.intAt(Segment.ROW_STARTS, row); at < end; at++) {
            told.found(query, this, segment.intAt(Segment.ROW_ENTRIES, at));
        }
    }

    @Override
    public void same(Algorithm algorithm, long[] asked, Asked told) {
        DigestTable table = Objects.requireNonNull(digests.get(algorithm));
        int[] rows = new int[asked.length];
        table.find(asked, rows);
        for (int query = 0; query < asked.length; query++) {
            int end = rows[query] < 0 ? -1 : table.end(asked[query]);
            for (int row = rows[query]; row >= 0 && row < end; row++) {
                told.found(query, this, segment.intAt(Segment.of(algorithm) + 1, row));
            }
        }
    }
}
