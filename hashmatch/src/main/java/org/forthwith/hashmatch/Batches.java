package org.forthwith.hashmatch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.forthwith.hashmatch.list.Change;
import org.forthwith.hashmatch.list.Entry;
import org.forthwith.hashmatch.list.EntryKey;
import org.forthwith.hashmatch.store.Applied;
import org.forthwith.hashmatch.value.Hash;
import org.jspecify.annotations.Nullable;

/**
 * Hands on what one list says a few thousand changes at a time: to wait for the disk after each would take a thousand times as long. Of an entry that the list says in several rows all hashes stand,
 * however far apart they are.
 */
// [impl->req~an-entry-of-several-rows-keeps-all-hashes~1]
final class Batches {

    private static final int SIZE = 10_000;

    private final HashMatch lists;
    private final Map<EntryKey, Change> waiting = new LinkedHashMap<>();
    private Applied applied = new Applied(0, 0, List.of());

    /** Numbers of the keys that have been handed on, each where its first bits say or soon after; the keys themselves would take a gigabyte for ten million. 0 is an empty place. */
    private long[] handedOn = new long[1 << 10];

    private int keys;

    Batches(HashMatch lists) {
        this.lists = lists;
    }

    /** {@link IllegalArgumentException} when it comes to more hashes than an entry has: it is not taken then. */
    void add(Change change) {
        try {
            EntryKey key = change.key();
            if (waiting.size() == SIZE && !waiting.containsKey(key)) {
                flush();
            }
            Entry earlier = change instanceof Change.Put ? earlier(key) : null;
            waiting.put(key, earlier == null ? change : both(earlier, ((Change.Put) change).entry()));
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    /** What the same list has said of a key; null when it has not, or has withdrawn it since. */
    private @Nullable Entry earlier(EntryKey key) {
        Change change = waiting.get(key);
        if (change == null) {
            return handedOn[place(number(key))] == 0 ? null : lists.entry(key).orElse(null);
        }
        return change instanceof Change.Put put ? put.entry() : null;
    }

    private static Change both(Entry earlier, Entry later) {
        List<Hash> hashes = new ArrayList<>(earlier.hashes());
        hashes.addAll(later.hashes());
        return new Change.Put(new Entry(later.key(), later.version(), later.code(), later.added(), hashes));
    }

    private void flush() throws IOException {
        applied = applied.and(lists.apply(List.copyOf(waiting.values())));
        for (EntryKey key : waiting.keySet()) {
            remember(number(key));
        }
        waiting.clear();
    }

    private void remember(long number) {
        int place = place(number);
        if (handedOn[place] == 0) {
            handedOn[place] = number;
            if (2 * ++keys > handedOn.length) {
                grow();
            }
        }
    }

    private void grow() {
        long[] before = handedOn;
        handedOn = new long[2 * before.length];
        for (long number : before) {
            handedOn[place(number)] = number;
        }
    }

    /** Where a number stands, or the empty place where it is to stand. */
    private int place(long number) {
        int place = (int) (number >>> 32) & (handedOn.length - 1);
        while (handedOn[place] != 0 && handedOn[place] != number) {
            place = (place + 1) & (handedOn.length - 1);
        }
        return place;
    }

    private static long number(EntryKey key) {
        long number = key.list().hashCode();
        for (int at = 0; at < key.key().length(); at++) {
            number = (number + key.key().charAt(at)) * 0x9E3779B97F4A7C15L;
        }
        return number | 1;
    }

    Applied finish() throws IOException {
        flush();
        return applied;
    }
}
