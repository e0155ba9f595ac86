package org.forthwith.hashmatch.search;

import java.util.Arrays;

/**
 * Numbers of 64 bits, found by their first bits: the first 64 bits of digests, which are as good as drawn at random. They lie in order in a space with gaps, each where its size says or soon after,
 * so that one look at memory finds most of them. About twelve bytes for each. Several rows may share a number, so whoever asks compares the whole digest.
 */
public final class DigestTable {

    /** So many are asked for together, that no answer waits for another. */
    private static final int BATCH = 256;

    /** So many places are looked at without asking whether that is needed: asking takes longer than looking. */
    private static final int NEAR = 4;

    /** So many places are looked at one by one. After it somebody has crowded numbers together, and they are sought by halves. */
    private static final int STEPS = 32;

    /** Rising. A gap holds the number that comes after it. */
    private final long[] places;

    /** Of each 64 places two numbers: which of them are no gap, a bit for each, and how many before them are none. */
    private final long[] taken;

    private final int size;

    /** How many places the numbers are spread over by their size. Those of the last may lie behind it. */
    private final int room;

    private DigestTable(long[] sorted) {
        size = sorted.length;
        room = Math.toIntExact(size * 10L / 7 + 1);
        places = new long[end(sorted) + NEAR + 1];
        taken = new long[2 * (places.length / Long.SIZE + 1)];
        Arrays.fill(places, put(sorted), places.length, -1);
        for (int at = 2; at < taken.length; at += 2) {
            taken[at + 1] = taken[at - 1] + Long.bitCount(taken[at - 2]);
        }
    }

    private int end(long[] sorted) {
        int end = 0;
        for (long number : sorted) {
            end = Math.addExact(Math.max(end, home(number)), 1);
        }
        return Math.max(end, room);
    }

    private int put(long[] sorted) {
        int end = 0;
        for (long number : sorted) {
            int place = Math.max(end, home(number));
            Arrays.fill(places, end, place + 1, number);
            taken[word(place)] |= 1L << place;
            end = place + 1;
        }
        return end;
    }

    /**
     * @param sorted by size, as numbers without a sign
     * @throws IllegalArgumentException when it is not sorted
     */
    public static DigestTable of(long[] sorted) {
        for (int at = 1; at < sorted.length; at++) {
            if (Long.compareUnsigned(sorted[at - 1], sorted[at]) > 0) {
                throw new IllegalArgumentException("The numbers are not sorted.");
            }
        }
        return new DigestTable(sorted);
    }

    /** How much memory it holds. */
    public long bytes() {
        return 8L * (places.length + taken.length);
    }

    /** The first row that has the number, or -1. */
    public int find(long number) {
        int place = place(places, home(number), number);
        return places[place] == number ? row(place) : -1;
    }

    /** The row after the last one that has the number. */
    public int end(long number) {
        return number == -1 ? size : before(place(places, home(number), number + 1));
    }

    /** The same for many: {@code rows[i]} is the first row that has {@code numbers[i]}, or -1. */
    public void find(long[] numbers, int[] rows) {
        int[] found = new int[BATCH];
        for (int begun = 0; begun < numbers.length; begun += BATCH) {
            int count = Math.min(BATCH, numbers.length - begun);
            touch(places, room, numbers, begun, count, found, rows);
            find(places, numbers, begun, count, found);
            for (int at = 0; at < count; at++) {
                rows[begun + at] = found[at] < 0 ? -1 : row(found[at]);
            }
        }
    }

    /** Brings where each is sought nearer, all at once, before anything is compared. */
    private static void touch(
            long[] places, int room, long[] numbers, int begun, int count, int[] found, int[] touched) {
        for (int at = 0; at < count; at++) {
            int home = (int) Math.unsignedMultiplyHigh(numbers[begun + at], room);
            found[at] = home;
            touched[begun + at] = (int) (places[home] + places[home + NEAR]);
        }
    }

    /** @param found the home of each before, its place or a number below zero afterwards */
    private static void find(long[] places, long[] numbers, int begun, int count, int[] found) {
        for (int at = 0; at < count; at++) {
            long number = numbers[begun + at];
            int place = place(places, found[at], number);
            long differs = places[place] ^ number;
            // All bits when they differ, none when they do not: half of the answers would be guessed wrong.
            found[at] = place | (int) ((differs | -differs) >> 63);
        }
    }

    /** The first place from its home on with a number that is not smaller. */
    private static int place(long[] places, int home, long number) {
        int place = home
                + smaller(places[home], number)
                + smaller(places[home + 1], number)
                + smaller(places[home + 2], number)
                + smaller(places[home + 3], number);
        while (smaller(places[place], number) == 1) {
            place++;
            if (place - home > STEPS) {
                return placeAmongMany(places, place, number);
            }
        }
        return place;
    }

    private static int placeAmongMany(long[] places, int from, long number) {
        int low = from;
        int high = places.length - 1;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (smaller(places[middle], number) == 1) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** 1 or 0. */
    private static int smaller(long one, long other) {
        return one + Long.MIN_VALUE < other + Long.MIN_VALUE ? 1 : 0;
    }

    private int home(long number) {
        return (int) Math.unsignedMultiplyHigh(number, room);
    }

    private static int word(int place) {
        return place / Long.SIZE * 2;
    }

    /** The row of a number that stands at a place or in a gap there, or -1 behind the last. */
    private int row(int place) {
        int row = before(place);
        return row < size ? row : -1;
    }

    /** How many numbers stand before a place. */
    private int before(int place) {
        int word = word(place);
        return (int) taken[word + 1] + Long.bitCount(taken[word] & ((1L << place) - 1));
    }

    /** Sorts numbers without a sign. */
    public static void sort(long[] numbers) {
        flip(numbers);
        Arrays.sort(numbers);
        flip(numbers);
    }

    private static void flip(long[] numbers) {
        for (int at = 0; at < numbers.length; at++) {
            numbers[at] ^= Long.MIN_VALUE;
        }
    }
}
