package org.forthwith.linkage.near;

/**
 * The numbers of a string and of every string that it becomes when one character is taken out. Two strings are one slip apart only if they have one
 * of these in common; whoever has one in common is looked at again.
 */
public final class Neighbourhood {

    private static final long PRIME = 0x100000001B3L;
    private static final long START = 0xCBF29CE484222325L;

    private Neighbourhood() {}

    /** So many more numbers than characters: the string itself, and one for each character taken out. */
    public static long[] of(String text) {
        long[] numbers = new long[text.length() + 1];
        numbers[text.length()] = number(text, -1);
        for (int out = 0; out < text.length(); out++) {
            numbers[out] = number(text, out);
        }
        return numbers;
    }

    private static long number(String text, int out) {
        long number = START;
        for (int at = 0; at < text.length(); at++) {
            number = at == out ? number : (number ^ text.charAt(at)) * PRIME;
        }
        number ^= number >>> 33;
        number *= 0xFF51AFD7ED558CCDL;
        return number ^ (number >>> 33);
    }
}
