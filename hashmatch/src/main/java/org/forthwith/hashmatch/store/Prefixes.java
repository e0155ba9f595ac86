package org.forthwith.hashmatch.store;

import java.util.concurrent.atomic.AtomicLongArray;
import org.forthwith.hashmatch.list.EntryKey;

/** A table that grows: which entries have a digest that begins with a number. One thread puts, many ask. */
final class Prefixes {

    /** Slots of an open table: a number, and then its entry and one, so that 0 is an empty slot. The number is written before the entry, and read after it: whoever sees the one sees the other. */
    private volatile AtomicLongArray slots = new AtomicLongArray(128);

    private int size;

    void put(long number, int entry) {
        if (++size > slots.length() / 4) {
            slots = grown(slots);
        }
        put(slots, number, entry + 1);
    }

    private static AtomicLongArray grown(AtomicLongArray small) {
        AtomicLongArray large = new AtomicLongArray(2 * small.length());
        for (int slot = 0; slot < small.length(); slot += 2) {
            if (at(small, slot) != 0) {
                put(large, small.getPlain(slot), at(small, slot));
            }
        }
        return large;
    }

    private static void put(AtomicLongArray into, long number, int entryAndOne) {
        int slot = first(into, number);
        while (at(into, slot) != 0) {
            slot = next(into, slot);
        }
        into.setPlain(slot, number);
        into.setRelease(slot + 1, entryAndOne);
    }

    private static int first(AtomicLongArray slots, long number) {
        return (int) ((number * 0x9e3779b97f4a7c15L) >>> 32) & (slots.length() - 2);
    }

    private static int next(AtomicLongArray slots, int slot) {
        return (slot + 2) & (slots.length() - 1);
    }

    private static int at(AtomicLongArray slots, int slot) {
        return (int) slots.getAcquire(slot + 1);
    }

    /** Tells the entries under a number. */
    void find(long number, int query, Asked told, Part part) {
        AtomicLongArray now = slots;
        int slot = first(now, number);
        for (int entry = at(now, slot); entry != 0; entry = at(now, slot)) {
            if (now.getPlain(slot) == number) {
                told.found(query, part, entry - 1);
            }
            slot = next(now, slot);
        }
    }

    /** The first entry of a part that has a name, under its number; -1 for none. */
    int find(long number, Part part, EntryKey key) {
        AtomicLongArray now = slots;
        int slot = first(now, number);
        for (int entry = at(now, slot); entry != 0; entry = at(now, slot)) {
            if (now.getPlain(slot) == number && part.isNamed(entry - 1, key)) {
                return entry - 1;
            }
            slot = next(now, slot);
        }
        return -1;
    }

    /** Puts an entry where another one stands under the number, which it does. */
    void replace(long number, int before, int entry) {
        AtomicLongArray now = slots;
        int slot = first(now, number);
        while (now.getPlain(slot) != number || at(now, slot) != before + 1) {
            slot = next(now, slot);
        }
        now.setRelease(slot + 1, entry + 1);
    }
}
