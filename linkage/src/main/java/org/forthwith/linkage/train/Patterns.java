package org.forthwith.linkage.train;

import java.util.Arrays;

/** How many pairs show each pattern of levels. A pattern is one number, four bits for each comparison. */
public final class Patterns {

    static final int BITS = 4;
    private static final int MASK = (1 << BITS) - 1;
    private static final long FREE = -1;

    private long[] patterns = filled(1 << 10);
    private long[] counts = new long[1 << 10];
    private int size;

    public static int level(long pattern, int comparison) {
        return (int) (pattern >>> (comparison * BITS)) & MASK;
    }

    public static long with(int comparison, int level) {
        return (long) level << (comparison * BITS);
    }

    public void add(long pattern, long times) {
        int place = place(pattern, patterns);
        if (patterns[place] == FREE) {
            if (2 * (size + 1) > patterns.length) {
                grow();
                place = place(pattern, patterns);
            }
            patterns[place] = pattern;
            size++;
        }
        counts[place] += times;
    }

    public void add(Patterns others) {
        others.forEach(this::add);
    }

    /** Is shown each pattern with the number of its pairs, in an order that depends on the patterns alone. */
    public interface Visitor {
        void pattern(long pattern, long times);
    }

    public void forEach(Visitor visitor) {
        long[] inOrder = Arrays.stream(patterns)
                .filter(pattern -> pattern != FREE)
                .sorted()
                .toArray();
        for (long pattern : inOrder) {
            visitor.pattern(pattern, counts[place(pattern, patterns)]);
        }
    }

    public long pairs() {
        return Arrays.stream(counts).sum();
    }

    private void grow() {
        long[] before = patterns;
        long[] countsBefore = counts;
        patterns = filled(before.length * 2);
        counts = new long[patterns.length];
        for (int at = 0; at < before.length; at++) {
            if (before[at] != FREE) {
                int place = place(before[at], patterns);
                patterns[place] = before[at];
                counts[place] = countsBefore[at];
            }
        }
    }

    private static int place(long pattern, long[] patterns) {
        int place = (int) ((pattern * 0x9E3779B97F4A7C15L) >>> 32) & (patterns.length - 1);
        while (patterns[place] != pattern && patterns[place] != FREE) {
            place = (place + 1) & (patterns.length - 1);
        }
        return place;
    }

    private static long[] filled(int length) {
        long[] filled = new long[length];
        Arrays.fill(filled, FREE);
        return filled;
    }
}
