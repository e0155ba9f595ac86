package org.forthwith.linkage.near;

import java.util.Arrays;
import java.util.List;
import org.forthwith.linkage.text.WithinOne;

/**
 * Finds every name that is at most one slip away, exactly: a character put in, taken out, exchanged, or two neighbours that have changed places. About
 * 9 bytes for each character of each name.
 */
public final class OneApart {

    /** So many low bits of an entry say which name it is of; the rest are of the number. */
    private static final int NAME_BITS = 26;

    private static final int MOST = 1 << NAME_BITS;
    private static final long NAME = MOST - 1L;
    /** A part of the directory has so many entries, about: they fit in one line of the processor's memory. */
    private static final int ENTRIES_OF_A_PART = 4;

    private static final int LEAST_BITS = 8;
    private static final int MOST_BITS = 26;

    private final List<String> names;
    private final long[] entries;
    private final int directoryBits;
    private final int[] directory;

    private OneApart(List<String> names, long[] entries) {
        this.names = names;
        this.entries = entries;
        this.directoryBits = Math.clamp(
                Integer.SIZE - Integer.numberOfLeadingZeros(entries.length / ENTRIES_OF_A_PART), LEAST_BITS, MOST_BITS);
        this.directory = new int[(1 << directoryBits) + 1];
        for (long entry : entries) {
            directory[part(entry) + 1]++;
        }
        for (int part = 0; part < 1 << directoryBits; part++) {
            directory[part + 1] += directory[part];
        }
    }

    /** Of so many names as 26 bits can count, with two thousand million characters in all. */
    public static OneApart of(List<String> names) {
        if (names.size() > MOST) {
            throw new IllegalArgumentException("more than " + MOST + " names");
        }
        long[] entries = new long
                [Math.toIntExact(
                        names.stream().mapToLong(name -> name.length() + 1).sum())];
        int at = 0;
        for (int name = 0; name < names.size(); name++) {
            for (long number : Neighbourhood.of(names.get(name))) {
                entries[at++] = ((number & ~NAME) | name) ^ Long.MIN_VALUE;
            }
        }
        Arrays.parallelSort(entries);
        return new OneApart(names, entries);
    }

    /** The places of all names that are at most one slip away, itself among them, in order and each once. */
    public int[] find(String name) {
        int[] places = sharing(Neighbourhood.of(name));
        Arrays.sort(places);
        int found = 0;
        int before = -1;
        for (int place : places) {
            if (place != before && WithinOne.test(names.get(place), name)) {
                places[found++] = place;
            }
            before = place;
        }
        return Arrays.copyOf(places, found);
    }

    /**
     * The places of the names that have one of the numbers, each for every number that it has. Step by step for all numbers at once: what one
     * step fetches from memory waits for nothing else in it, and the processor fetches it together.
     */
    private int[] sharing(long[] numbers) {
        int[] from = new int[numbers.length];
        int[] until = new int[numbers.length];
        for (int at = 0; at < numbers.length; at++) {
            numbers[at] = (numbers[at] & ~NAME) ^ Long.MIN_VALUE;
            int part = part(numbers[at]);
            from[at] = directory[part];
            until[at] = directory[part + 1];
        }
        int all = 0;
        for (int at = 0; at < numbers.length; at++) {
            from[at] = first(numbers[at], from[at], until[at]);
            until[at] = after(numbers[at], from[at]);
            all += until[at] - from[at];
        }
        int[] places = new int[all];
        for (int at = 0; at < numbers.length; at++) {
            for (int entry = from[at]; entry < until[at]; entry++) {
                places[--all] = (int) (entries[entry] & NAME);
            }
        }
        return places;
    }

    /** The first entry that is not below a number, in a part of the directory: of a few entries, or of many where many names are alike. */
    private int first(long number, int from, int until) {
        int low = from;
        int high = until;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (entries[middle] < number) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private int after(long number, int from) {
        int at = from;
        while (at < entries.length && (entries[at] & ~NAME) == number) {
            at++;
        }
        return at;
    }

    private int part(long entry) {
        return (int) ((entry ^ Long.MIN_VALUE) >>> (Long.SIZE - directoryBits));
    }
}
