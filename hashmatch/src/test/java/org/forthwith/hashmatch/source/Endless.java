package org.forthwith.hashmatch.source;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/** Streams that are long without anybody holding them, for tests. */
final class Endless extends InputStream {

    private final byte[] piece;
    private long left;
    private int at;

    private Endless(String piece, long times) {
        this.piece = piece.getBytes(StandardCharsets.UTF_8);
        this.left = times * this.piece.length;
    }

    /** A piece so many times, between what stands before and after it. */
    static InputStream of(String before, String piece, long times, String after) {
        return new SequenceInputStream(
                Collections.enumeration(List.of(stream(before), new Endless(piece, times), stream(after))));
    }

    private static InputStream stream(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public int read() {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] into, int from, int length) {
        if (left == 0) {
            return -1;
        }
        int count = (int) Math.min(left, length);
        if (piece.length == 1) {
            Arrays.fill(into, from, from + count, piece[0]);
        } else {
            for (int byteAt = 0; byteAt < count; byteAt++) {
                into[from + byteAt] = piece[at];
                at = at + 1 == piece.length ? 0 : at + 1;
            }
        }
        left -= count;
        return count;
    }
}
