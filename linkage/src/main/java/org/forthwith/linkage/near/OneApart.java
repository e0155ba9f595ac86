package org.forthwith.linkage.near;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.forthwith.linkage.text.WithinOne;

/**
 * Finds every name that is at most one slip away, exactly: a character put in, taken out, exchanged, or two neighbours that have changed places. About
 * 8 bytes for each character of each name.
 */
public final class OneApart {

    /** So many low bits of an entry say which name it is of; the rest are of the number. */
    private static final int NAME_BITS = 26;

    private static final int MOST = 1 << NAME_BITS;
    private static final long NAME = MOST - 1L;
    private static final int DIRECTORY_BITS = 20;

    private final List<String> names;
    private final long[] entries;
    private final int[] directory;

    private OneApart(List<String> names, long[] entries) {
        this.names = names;
        this.entries = entries;
        this.directory = new int[(1 << DIRECTORY_BITS) + 1];
        for (long entry : entries) {
            directory[part(entry) + 1]++;
        }
        for (int part = 0; part < 1 << DIRECTORY_BITS; part++) {
            directory[part + 1] += directory[part];
        }
    }

    /** Of so many names as 26 bits can count. */
    public static OneApart of(List<String> names) {
        if (names.size() > MOST) {
            throw new IllegalArgumentException("more than " + MOST + " names");
        }
        long[] entries =
                new long[names.stream().mapToInt(name -> name.length() + 1).sum()];
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
        return Arrays.stream(Neighbourhood.of(name))
                .map(number -> (number & ~NAME) ^ Long.MIN_VALUE)
                .mapToObj(this::run)
                .flatMapToInt(run -> run)
                .distinct()
                .filter(place -> WithinOne.test(names.get(place), name))
                .sorted()
                .toArray();
    }

    /** The places of the names that have one number. */
    private IntStream run(long first) {
        int from = directory[part(first)];
        int until = directory[part(first) + 1];
        while (from < until) {
            int middle = (from + until) >>> 1;
            if (entries[middle] < first) {
                from = middle + 1;
            } else {
                until = middle;
            }
        }
        int end = from;
        while (end < entries.length && (entries[end] & ~NAME) == first) {
            end++;
        }
        return IntStream.range(from, end).map(at -> (int) (entries[at] & NAME));
    }

    private static int part(long entry) {
        return (int) ((entry ^ Long.MIN_VALUE) >>> (Long.SIZE - DIRECTORY_BITS));
    }
}
