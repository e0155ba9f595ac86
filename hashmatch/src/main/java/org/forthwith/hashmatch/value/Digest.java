package org.forthwith.hashmatch.value;

import java.nio.ByteBuffer;
import java.util.Arrays;

/** MD5, SHA-1 or SHA-256 of a file. Here they name a file and protect nothing. */
public final class Digest implements Hash {

    private final Algorithm algorithm;
    private final byte[] bytes;

    Digest(Algorithm algorithm, byte[] bytes) {
        if (bytes.length != algorithm.bytes() || algorithm == Algorithm.PDQ) {
            throw new NotAHash("has " + bytes.length + " bytes; " + algorithm.written() + " has " + algorithm.bytes());
        }
        this.algorithm = algorithm;
        this.bytes = bytes.clone();
    }

    @Override
    public Algorithm algorithm() {
        return algorithm;
    }

    @Override
    public byte[] bytes() {
        return bytes.clone();
    }

    /** The first 64 bits. */
    public long prefix() {
        return ByteBuffer.wrap(bytes).getLong();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Digest that && algorithm == that.algorithm && Arrays.equals(bytes, that.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }

    /** Says what it is and not which: what is written to a log is read by others. */
    @Override
    public String toString() {
        return "a " + algorithm.written();
    }
}
