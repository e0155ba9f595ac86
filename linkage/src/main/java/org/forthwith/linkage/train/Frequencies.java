package org.forthwith.linkage.train;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.function.ToDoubleFunction;

/**
 * How many people have each value of a column. Values are kept as numbers made of them, which say nothing to a reader and can be tried out by
 * whoever has a list of values.
 *
 * @param people how many have any value
 * @param byChance how likely it is that two different people have one value
 * @param unseen what share of people has a value that nobody here has, or only one
 * @param shares the share of people with each value that several have
 */
public record Frequencies(long people, double byChance, double unseen, Map<Long, Double> shares) {

    private static final int SEEN_OFTEN = 4;
    private static final double LEAST = 0.02;

    public Frequencies {
        shares = Map.copyOf(shares);
    }

    /** Says of a value what share of people has it. */
    public ToDoubleFunction<String> lookUp() {
        Shares known = new Shares(shares, unseen);
        return value -> known.of(number(value));
    }

    /**
     * For other records than those from which it was learnt: a value is as frequent as it is in either. What nobody had there may be common here, and
     * would otherwise make one person of all who have it.
     */
    Frequencies also(Frequencies here) {
        Map<Long, Double> either = new HashMap<>(shares);
        here.shares.forEach((number, share) -> either.merge(number, share, Math::max));
        return new Frequencies(people, byChance, unseen, either);
    }

    /** The same where nobody has more than one value. */
    static Frequencies of(int[] counts, IntFunction<String> values) {
        return of(counts, values, Arrays.stream(counts).asLongStream().sum());
    }

    /**
     * From how many people have each value. What few have is estimated after Good and Turing (1953): that nobody else has it yet does not mean that
     * nobody will.
     *
     * @param counts how many people have each value, by its code
     * @param people how many have any value
     */
    // [impl->req~a-frequent-value-weighs-less~1]
    static Frequencies of(int[] counts, IntFunction<String> values, long people) {
        long[] howOften = new long[SEEN_OFTEN + 2];
        for (int count : counts) {
            howOften[Math.min(count, SEEN_OFTEN + 1)]++;
        }
        double all = Math.max(1, people);
        double pairs = 0;
        for (int count : counts) {
            pairs += count * expected(count, howOften);
        }
        Map<Long, Double> shares = new HashMap<>();
        for (int code = 0; code < counts.length; code++) {
            if (counts[code] > 1) {
                shares.put(number(values.apply(code)), expected(counts[code], howOften) / all);
            }
        }
        return new Frequencies(
                people, Math.min(1, pairs / all / all), Math.max(expected(1, howOften), LEAST) / all, shares);
    }

    /** How many of so many other people will have a value that so many have. */
    private static double expected(int count, long[] howOften) {
        if (count == 0 || count > SEEN_OFTEN) {
            return count;
        }
        double more = count + 1 > SEEN_OFTEN ? Math.max(1, howOften[SEEN_OFTEN]) : howOften[count + 1];
        double expected = (count + 1) * (more + 0.5) / Math.max(1, howOften[count]);
        return Math.clamp(expected, LEAST * count, count);
    }

    /** The number that stands for a value: of its letters, how many there are, and the first and the last. */
    public static long number(String value) {
        if (value.isEmpty()) {
            return 0;
        }
        long ends = ((long) value.charAt(0) << 16) | value.charAt(value.length() - 1);
        return (ends << 32) ^ ((long) value.length() << 58) ^ Integer.toUnsignedLong(value.hashCode());
    }
}
