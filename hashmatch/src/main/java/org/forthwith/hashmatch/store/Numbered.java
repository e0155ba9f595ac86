package org.forthwith.hashmatch.store;

import java.util.Arrays;

/** Numbers of 64 bits with an entry each, which grow one by one and are sorted in the end. */
final class Numbered {

    private static final int DIGIT = 11;
    private static final int DIGITS = 6;

    private long[] numbers = new long[1024];
    private int[] entries = new int[1024];
    private int size;

    void add(long number, int entry) {
        if (size == numbers.length) {
            numbers = Arrays.copyOf(numbers, 2 * size);
            entries = Arrays.copyOf(entries, 2 * size);
        }
        numbers[size] = number;
        entries[size++] = entry;
    }

    int size() {
        return size;
    }

    long[] numbers() {
        return numbers;
    }

    int[] entries() {
        return entries;
    }

    /** By number without a sign, digit by digit from the lowest. */
    void sort() {
        long[] otherNumbers = new long[size];
        int[] otherEntries = new int[size];
        for (int digit = 0; digit < DIGITS; digit++) {
            int shift = digit * DIGIT;
            int[] next = places(shift);
            for (int at = 0; at < size; at++) {
                int to = next[digit(numbers[at], shift)]++;
                otherNumbers[to] = numbers[at];
                otherEntries[to] = entries[at];
            }
            long[] sorted = otherNumbers;
            int[] sortedEntries = otherEntries;
            otherNumbers = numbers;
            otherEntries = entries;
            numbers = sorted;
            entries = sortedEntries;
        }
    }

    private int[] places(int shift) {
        int[] places = new int[(1 << DIGIT) + 1];
        for (int at = 0; at < size; at++) {
            places[digit(numbers[at], shift) + 1]++;
        }
        addUp(places);
        return places;
    }

    /** To each its own and all before it. */
    static void addUp(int[] counts) {
        for (int at = 1; at < counts.length; at++) {
            counts[at] += counts[at - 1];
        }
    }

    private static int digit(long number, int shift) {
        return (int) (number >>> shift) & ((1 << DIGIT) - 1);
    }
}
