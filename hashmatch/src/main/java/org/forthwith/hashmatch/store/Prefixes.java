package org.forthwith.hashmatch.store;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.util.function.IntPredicate;

/** A table that grows: which entries have a digest that begins with a number. One thread puts, many ask. */
final class Prefixes {

    private static final VarHandle ENTRIES = MethodHandles.arrayElementVarHandle(int[].class);

    /** Slots of an open table; an entry is kept as its number and one, so that 0 is an empty slot. */
    @SuppressWarnings("ArrayRecordComponent") // Filled while others read, by the rules below.
    private record Slots(long[] numbers, int[] entries) {

        int next(int slot) {
            return (slot + 1) & (entries.length - 1);
        }

        int first(long number) {
            return (int) ((number * 0x9e3779b97f4a7c15L) >>> 32) & (entries.length - 1);
        }

        int at(int slot) {
            return (int) ENTRIES.getAcquire(entries, slot);
        }

        /** The number is written before the entry, and read after it: whoever sees the one sees the other. */
        void put(long number, int entry) {
            int slot = first(number);
            while (entries[slot] != 0) {
                slot = next(slot);
            }
            numbers[slot] = number;
            ENTRIES.setRelease(entries, slot, entry + 1);
        }
    }

    private volatile Slots slots = new Slots(new long[64], new int[64]);
    private int size;

    void put(long number, int entry) {
        if (++size > slots.entries.length / 2) {
            slots = grown(slots);
        }
        slots.put(number, entry);
    }

    private static Slots grown(Slots small) {
        Slots large = new Slots(new long[2 * small.numbers.length], new int[2 * small.numbers.length]);
        for (int slot = 0; slot < small.entries.length; slot++) {
            if (small.entries[slot] != 0) {
                large.put(small.numbers[slot], small.entries[slot] - 1);
            }
        }
        return large;
    }

    void find(long[] asked, Told told) {
        Slots now = slots;
        for (int query = 0; query < asked.length; query++) {
            int slot = now.first(asked[query]);
            for (int entry = now.at(slot); entry != 0; entry = now.at(slot)) {
                if (now.numbers[slot] == asked[query]) {
                    told.found(query, entry - 1);
                }
                slot = now.next(slot);
            }
        }
    }

    /** The first under a number that is accepted; -1 for none. */
    int first(long number, IntPredicate accepted) {
        Slots now = slots;
        for (int slot = now.first(number), entry = now.at(slot);
                entry != 0;
                slot = now.next(slot), entry = now.at(slot)) {
            if (now.numbers[slot] == number && accepted.test(entry - 1)) {
                return entry - 1;
            }
        }
        return -1;
    }

    /** Puts an entry where another one stands under the number. */
    void replace(long number, int before, int entry) {
        Slots now = slots;
        for (int slot = now.first(number); now.entries[slot] != 0; slot = now.next(slot)) {
            if (now.numbers[slot] == number && now.entries[slot] == before + 1) {
                ENTRIES.setRelease(now.entries, slot, entry + 1);
                return;
            }
        }
    }
}
