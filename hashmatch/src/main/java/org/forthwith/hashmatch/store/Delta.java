package org.forthwith.hashmatch.store;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.forthwith.hashmatch.list.Entry;
import org.forthwith.hashmatch.list.EntryKey;
import org.forthwith.hashmatch.search.PdqSearch;
import org.forthwith.hashmatch.search.Rows;
import org.forthwith.hashmatch.value.Algorithm;
import org.forthwith.hashmatch.value.Digest;
import org.forthwith.hashmatch.value.Hash;
import org.forthwith.hashmatch.value.Pdq;

/**
 * The entries that came since the segment was made. One thread puts and withdraws; what it has put is found by all others from then on. PDQ are looked at one by one, in the order in which they came. What is
 * full gives way to something longer: whoever reads how many there are, and only then where they lie, finds all of them there.
 */
final class Delta implements Part {

    /** So many rows lie together, and are never moved. */
    private static final int PAGE = 1 << 16;

    private final Prefixes keys = new Prefixes();
    private final Map<Algorithm, Prefixes> digests = new EnumMap<>(Algorithm.class);

    private volatile byte[][] entries = new byte[1024][];
    private int[] firstRows = new int[1024];
    private final Marks withdrawn = new Marks(1024);
    private volatile int size;

    private volatile Rows[] pages = {};
    private volatile int[] rowEntries = new int[1024];
    private final Marks rowsWithdrawn = new Marks(PAGE);
    private volatile int rows;

    Delta() {
        for (Algorithm algorithm : Algorithm.DIGESTS) {
            digests.put(algorithm, new Prefixes());
        }
    }

    /** The bytes are there before any hash leads to them. */
    void put(Entry entry) {
        int number = size;
        if (number == entries.length) {
            entries = Arrays.copyOf(entries, 2 * number);
            firstRows = Arrays.copyOf(firstRows, 2 * number);
        }
        entries[number] = EntryBytes.of(entry);
        firstRows[number] = rows;
        size = number + 1;
        for (Hash hash : entry.hashes()) {
            if (hash instanceof Digest digest) {
                digests(digest.algorithm()).put(digest.prefix(), number);
            } else {
                put((Pdq) hash, number);
            }
        }
        name(entry.key(), number);
    }

    private void put(Pdq hash, int entry) {
        int row = rows;
        if (row == rowEntries.length) {
            rowEntries = Arrays.copyOf(rowEntries, 2 * row);
        }
        if (row == pages.length * PAGE) {
            Rows[] more = Arrays.copyOf(pages, pages.length + 1);
            more[pages.length] = Rows.of(PAGE);
            pages = more;
        }
        pages[row / PAGE].put(row % PAGE, hash);
        rowEntries[row] = entry;
        rows = row + 1;
    }

    private void name(EntryKey key, int number) {
        int before = find(key);
        if (before < 0) {
            keys.put(EntryBytes.number(key), number);
        } else {
            keys.replace(EntryBytes.number(key), before, number);
        }
    }

    private Prefixes digests(Algorithm algorithm) {
        return Objects.requireNonNull(digests.get(algorithm));
    }

    @Override
    public int entries() {
        return size;
    }

    @Override
    public boolean stands(int entry) {
        return !withdrawn.has(entry);
    }

    @Override
    public byte[] bytes(int entry) {
        return entries[entry];
    }

    @Override
    public int find(EntryKey key) {
        return keys.find(EntryBytes.number(key), this, key);
    }

    @Override
    public boolean withdraw(int entry) {
        int end = entry + 1 == size ? rows : firstRows[entry + 1];
        for (int row = firstRows[entry]; row < end; row++) {
            rowsWithdrawn.set(row);
        }
        return withdrawn.set(entry);
    }

    @Override
    public void near(List<Pdq> asked, int threshold, Asked told) {
        int filled = rows;
        int[] having = rowEntries;
        for (int from = 0; from < filled; from += PAGE) {
            int first = from;
            PdqSearch.search(
                    pages[from / PAGE],
                    Math.min(PAGE, filled - from),
                    asked,
                    threshold,
                    (query, row, distance) -> told.found(query, this, having[first + row]));
        }
    }

    /** Who is marked before the rows are counted has been replaced by one that is counted. */
    @Override
    public void nearest(List<Pdq> asked, Asked told) {
        long[] before = rowsWithdrawn.copy();
        int filled = rows;
        long[] marks = Arrays.copyOf(before, Math.max(before.length, (filled + PAGE) / Long.SIZE));
        int[] having = rowEntries;
        for (int from = 0; from < filled; from += PAGE) {
            int here = Math.min(PAGE, filled - from);
            long[] marked = Arrays.copyOfRange(marks, from / Long.SIZE, (from + PAGE) / Long.SIZE);
            int first = from;
            for (int query = 0; query < asked.size(); query++) {
                int number = query;
                PdqSearch.nearest(
                        pages[from / PAGE],
                        here,
                        marked,
                        asked.get(query),
                        row -> told.found(number, this, having[first + row]));
            }
        }
    }

    @Override
    public void same(Algorithm algorithm, long[] asked, Asked told) {
        Prefixes table = digests(algorithm);
        for (int query = 0; query < asked.length; query++) {
            table.find(asked[query], query, told, this);
        }
    }
}
