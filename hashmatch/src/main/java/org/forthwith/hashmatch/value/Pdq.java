package org.forthwith.hashmatch.value;

import java.nio.ByteBuffer;

/**
 * A perceptual hash of 256 bits by the open algorithm PDQ: two pictures that look alike differ in few bits.
 *
 * @param first the 64 highest bits, the first sixteen digits of the hex form
 * @param second the next 64
 * @param third the next 64
 * @param fourth the 64 lowest
 */
public record Pdq(long first, long second, long third, long fourth) implements Hash {

    /** Two hashes that differ in at most so many of 256 bits are taken to be of one picture, says whoever publishes PDQ. */
    public static final int ALIKE = 31;

    static Pdq of(byte[] bytes) {
        if (bytes.length != Algorithm.PDQ.bytes()) {
            throw new NotAHash("has " + bytes.length + " bytes; PDQ has 32");
        }
        ByteBuffer longs = ByteBuffer.wrap(bytes);
        return new Pdq(longs.getLong(), longs.getLong(), longs.getLong(), longs.getLong());
    }

    /** From four signed whole numbers, as databases keep it; the highest first. {@link NotAHash} when one is none. */
    public static Pdq read(String first, String second, String third, String fourth) {
        try {
            return new Pdq(
                    Long.parseLong(first.strip()),
                    Long.parseLong(second.strip()),
                    Long.parseLong(third.strip()),
                    Long.parseLong(fourth.strip()));
        } catch (NumberFormatException notANumber) {
            throw new NotAHash("is not four whole numbers of 64 bits");
        }
    }

    /** In how many bits the two differ, 0 to 256. */
    public int distance(Pdq other) {
        return Long.bitCount(first ^ other.first)
                + Long.bitCount(second ^ other.second)
                + Long.bitCount(third ^ other.third)
                + Long.bitCount(fourth ^ other.fourth);
    }

    @Override
    public Algorithm algorithm() {
        return Algorithm.PDQ;
    }

    @Override
    public byte[] bytes() {
        return ByteBuffer.allocate(32)
                .putLong(first)
                .putLong(second)
                .putLong(third)
                .putLong(fourth)
                .array();
    }

    /** Says what it is and not which: what is written to a log is read by others. */
    @Override
    public String toString() {
        return "a PDQ";
    }
}
