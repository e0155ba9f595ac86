package org.forthwith.hashmatch.store;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.forthwith.hashmatch.list.Entry;
import org.forthwith.hashmatch.list.EntryKey;
import org.forthwith.hashmatch.value.Algorithm;
import org.forthwith.hashmatch.value.Digest;
import org.forthwith.hashmatch.value.Hash;
import org.forthwith.hashmatch.value.Pdq;

/** The entries that came since the segment was made. One thread puts and withdraws; what it has put is found by all others from then on. */
final class Delta implements Part {

    private static final int PAGE = 1 << 12;

    /** Entries as bytes, where the rows of each begin, and which no longer stand: filled while others read what is filled already. */
    private static final class Page {
        private final byte[][] entries = new byte[PAGE][];
        private final int[] rows = new int[PAGE];
        private final Marks withdrawn = new Marks(PAGE);
    }

    private final DeltaRows rows = new DeltaRows();
    private final Prefixes keys = new Prefixes();
    private final Map<Algorithm, Prefixes> digests = new EnumMap<>(Algorithm.class);
    private volatile Page[] pages = {};
    private volatile int size;

    Delta() {
        for (Algorithm algorithm : Algorithm.DIGESTS) {
            digests.put(algorithm, new Prefixes());
        }
    }

    /** The bytes are there before any hash leads to them. */
    void put(Entry entry) {
        int number = size;
        if (number == pages.length * PAGE) {
            Page[] more = Arrays.copyOf(pages, pages.length + 1);
            more[pages.length] = new Page();
            pages = more;
        }
        Page page = pages[number / PAGE];
        page.entries[number % PAGE] = EntryBytes.of(entry);
        page.rows[number % PAGE] = rows.size();
        size = number + 1;
        entry.hashes().forEach(hash -> put(hash, number));
        name(entry.key(), number);
    }

    private void name(EntryKey key, int number) {
        int before = find(key);
        if (before < 0) {
            keys.put(EntryBytes.number(key), number);
        } else {
            keys.replace(EntryBytes.number(key), before, number);
        }
    }

    private void put(Hash hash, int number) {
        switch (hash) {
            case Pdq pdq -> rows.put(pdq, number);
            case Digest digest -> digests(digest.algorithm()).put(digest.prefix(), number);
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
        return !pages[entry / PAGE].withdrawn.has(entry % PAGE);
    }

    @Override
    public byte[] bytes(int entry) {
        return pages[entry / PAGE].entries[entry % PAGE];
    }

    @Override
    public Entry entry(int entry) {
        return EntryBytes.entry(ByteBuffer.wrap(bytes(entry)));
    }

    @Override
    public int find(EntryKey key) {
        return keys.first(
                EntryBytes.number(key),
                entry -> EntryBytes.key(ByteBuffer.wrap(bytes(entry))).equals(key));
    }

    @Override
    public boolean withdraw(int entry) {
        int end = entry + 1 == size ? rows.size() : firstRow(entry + 1);
        for (int row = firstRow(entry); row < end; row++) {
            rows.withdraw(row);
        }
        return pages[entry / PAGE].withdrawn.set(entry % PAGE);
    }

    private int firstRow(int entry) {
        return pages[entry / PAGE].rows[entry % PAGE];
    }

    @Override
    public void near(List<Pdq> asked, int threshold, Told told) {
        rows.near(asked, threshold, told);
    }

    @Override
    public void nearest(List<Pdq> asked, Told told) {
        rows.nearest(asked, told);
    }

    @Override
    public void same(Algorithm algorithm, long[] asked, Told told) {
        digests(algorithm).find(asked, told);
    }
}
