package org.forthwith.hashmatch.source;

import java.util.Arrays;
import org.forthwith.hashmatch.value.Algorithm;
import org.forthwith.hashmatch.value.Hash;
import org.forthwith.hashmatch.value.Pdq;
import org.jspecify.annotations.Nullable;

/** Reads hex out of bytes without making letters of them first: lists have millions of such lines. */
final class Digits {

    private static final byte[] VALUES = values();

    private Digits() {}

    /** The hash that as many digits are as its algorithm has; null when one of them is none. */
    static @Nullable Hash hash(Algorithm algorithm, byte[] bytes, int from) {
        return algorithm == Algorithm.PDQ ? pdq(bytes, from) : digest(algorithm, bytes, from);
    }

    private static @Nullable Hash pdq(byte[] bytes, int from) {
        return areDigits(bytes, from, 64)
                ? new Pdq(
                        number(bytes, from),
                        number(bytes, from + 16),
                        number(bytes, from + 32),
                        number(bytes, from + 48))
                : null;
    }

    private static @Nullable Hash digest(Algorithm algorithm, byte[] bytes, int from) {
        byte[] read = new byte[algorithm.bytes()];
        if (!areDigits(bytes, from, 2 * read.length)) {
            return null;
        }
        for (int at = 0; at < read.length; at++) {
            read[at] = (byte) (VALUES[bytes[from + 2 * at]] << 4 | VALUES[bytes[from + 2 * at + 1]]);
        }
        return Hash.of(algorithm, read);
    }

    private static boolean areDigits(byte[] bytes, int from, int count) {
        int wrong = 0;
        for (int at = from; at < from + count; at++) {
            wrong |= bytes[at] | VALUES[bytes[at] & 0x7F];
        }
        return wrong >= 0;
    }

    private static long number(byte[] bytes, int from) {
        long number = 0;
        for (int at = from; at < from + 16; at++) {
            number = number << 4 | VALUES[bytes[at]];
        }
        return number;
    }

    private static byte[] values() {
        byte[] values = new byte[128];
        Arrays.fill(values, (byte) -1);
        for (int letter = 0; letter < values.length; letter++) {
            values[letter] = (byte) Character.digit(letter, 16);
        }
        return values;
    }
}
