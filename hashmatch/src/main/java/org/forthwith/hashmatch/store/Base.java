package org.forthwith.hashmatch.store;

import java.nio.ByteBuffer;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalLong;
import org.forthwith.hashmatch.list.Entry;
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
                segment.ints(Section.PDQ_A),
                segment.allInts(Section.PDQ_A),
                segment.allInts(Section.PDQ_B),
                segment.allInts(Section.PDQ_C),
                segment.allInts(Section.PDQ_D),
                segment.allLongs(Section.PDQ_REST)));
        this.withdrawn = new Marks(entries());
        this.rowsWithdrawn = new Marks(pdq.rows().size());
        for (Algorithm algorithm : Algorithm.DIGESTS) {
            digests.put(algorithm, DigestTable.of(segment.allLongs(Section.of(algorithm))));
        }
    }

    /** How many bytes of memory its hashes take; what is on disk alone is not counted. */
    long bytes() {
        return pdq.bytes()
                + digests.values().stream().mapToLong(DigestTable::bytes).sum();
    }

    int pdqRows() {
        return pdq.rows().size();
    }

    @Override
    public int entries() {
        return Math.max(0, segment.longs(Section.ENTRY_STARTS) - 1);
    }

    @Override
    public boolean stands(int entry) {
        return !withdrawn.has(entry);
    }

    @Override
    public byte[] bytes(int entry) {
        return segment.bytes(
                Section.ENTRIES,
                segment.longAt(Section.ENTRY_STARTS, entry),
                segment.longAt(Section.ENTRY_STARTS, entry + 1));
    }

    @Override
    public Entry entry(int entry) {
        return EntryBytes.entry(ByteBuffer.wrap(bytes(entry)));
    }

    @Override
    public int find(EntryKey key) {
        long number = EntryBytes.number(key);
        for (int at = place(number); at < segment.longs(Section.KEYS); at++) {
            int entry = segment.intAt(Section.KEY_ENTRIES, at);
            if (segment.longAt(Section.KEYS, at) != number) {
                return -1;
            }
            if (EntryBytes.key(ByteBuffer.wrap(bytes(entry))).equals(key)) {
                return entry;
            }
        }
        return -1;
    }

    /** The first place whose number is not less. */
    private int place(long number) {
        int low = 0;
        int high = segment.longs(Section.KEYS);
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (Long.compareUnsigned(segment.longAt(Section.KEYS, middle), number) < 0) {
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
        int end = segment.intAt(Section.ENTRY_ROW_STARTS, entry + 1);
        for (int at = segment.intAt(Section.ENTRY_ROW_STARTS, entry); at < end; at++) {
            int row = segment.intAt(Section.ENTRY_ROWS, at);
            if (nobodyHas(row)) {
                rowsWithdrawn.set(row);
            }
        }
        return stood;
    }

    private boolean nobodyHas(int row) {
        int end = segment.intAt(Section.ROW_STARTS, row + 1);
        for (int at = segment.intAt(Section.ROW_STARTS, row); at < end; at++) {
            if (stands(segment.intAt(Section.ROW_ENTRIES, at))) {
                return false;
            }
        }
        return true;
    }

    @Override
    public void near(List<Pdq> asked, int threshold, Told told) {
        pdq.search(asked, threshold, (query, row, distance) -> tell(query, row, told));
    }

    @Override
    public void nearest(List<Pdq> asked, Told told) {
        long[] marks = rowsWithdrawn.copy();
        for (int query = 0; query < asked.size(); query++) {
            OptionalLong nearest = PdqSearch.nearest(pdq.rows(), pdqRows(), marks, asked.get(query));
            if (nearest.isPresent()) {
                tell(query, (int) nearest.getAsLong(), told);
            }
        }
    }

    private void tell(int query, int row, Told told) {
        int end = segment.intAt(Section.ROW_STARTS, row + 1);
        for (int at = segment.intAt(Section.ROW_STARTS, row); at < end; at++) {
            told.found(query, segment.intAt(Section.ROW_ENTRIES, at));
        }
    }

    @Override
    public void same(Algorithm algorithm, long[] asked, Told told) {
        DigestTable table = Objects.requireNonNull(digests.get(algorithm));
        int[] rows = new int[asked.length];
        table.find(asked, rows);
        for (int query = 0; query < asked.length; query++) {
            int end = rows[query] < 0 ? -1 : table.end(asked[query]);
            for (int row = rows[query]; row >= 0 && row < end; row++) {
                told.found(query, segment.intAt(Section.of(algorithm) + 1, row));
            }
        }
    }
}
