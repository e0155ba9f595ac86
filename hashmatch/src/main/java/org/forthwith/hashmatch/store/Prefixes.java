package org.forthwith.hashmatch.store;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.util.function.IntPredicate;

/** A table that grows: which entries have a digest that begins with a number. One thread puts, many ask. */
final class Prefixes {

    private static final VarHandle ENTRY = MethodHandles.arrayElementVarHandle(long[].class);

    /** Slots of an open table: a number, and then its entry and one, so that 0 is an empty slot. The number is written before the entry, and read after it: whoever sees the one sees the other. */
    private volatile long[] slots = new long[128];

    private int size;

    void put(long number, int entry) {
        if (++size > slots.length / 4) {
            slots = grown(slots);
        }
        put(slots, number, entry + 1L);
    }

    private static long[] grown(long[] small) {
        long[] large = new long[2 * small.length];
        for (int slot = 0; slot < small.length; slot += 2) {
            if (small[slot + 1] != 0) {
                put(large, small[slot], small[slot + 1]);
            }
        }
        return large;
    }

    private static void put(long[] into, long number, long entryAndOne) {
        int slot = first(into, number);
        while (into[slot + 1] != 0) {
            slot = next(into, slot);
        }
        into[slot] = number;
        ENTRY.setRelease(into, slot + 1, entryAndOne);
    }

    private static int first(long[] slots, long number) {
        return (int) ((number * 0x9e3779b97f4a7c15L) >>> 32) & (slots.length - 2);
    }

    private static int next(long[] slots, int slot) {
        return (slot + 2) & (slots.length - 1);
    }

    private static int at(long[] slots, int slot) {
        return (int) (long) ENTRY.getAcquire(slots, slot + 1);
    }

    /** Tells the entries under a number. */
    void find(long number, int query, Asked told, Part part) {
        long[] now = slots;
        int slot = first(now, number);
        for (int entry = at(now, slot); entry != 0; entry = at(now, slot)) {
            if (now[slot] == number) {
                told.found(query, part, entry - 1);
            }
            slot = next(now, slot);
        }
    }

    /** The first under a number that is accepted; -1 for none. */
    int first(long number, IntPredicate accepted) {
        long[] now = slots;
        int slot = first(now, number);
        for (int entry = at(now, slot); entry != 0; entry = at(now, slot)) {
            if (now[slot] == number && accepted.test(entry - 1)) {
                return entry - 1;
            }
            slot = next(now, slot);
        }
        return -1;
    }

    /** Puts an entry where another one stands under the number. */
    void replace(long number, int before, int entry) {
        long[] now = slots;
        for (int slot = first(now, number); now[slot + 1] != 0; slot = next(now, slot)) {
            if (now[slot] == number && now[slot + 1] == before + 1) {
                ENTRY.setRelease(now, slot + 1, entry + 1L);
                return;
            }
        }
    }
}
