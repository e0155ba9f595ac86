package org.forthwith.app.demo;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Spoils a document on its way, as lines and disks do, so that no reader can read it as it stands. */
final class Damage {

    private Damage() {}

    static byte[] of(byte[] whole, Dice dice) {
        return switch (dice.below(3)) {
            case 0 -> Arrays.copyOf(whole, whole.length * dice.between(40, 95) / 100);
            case 1 -> withABadByte(whole, whole.length / 2);
            default -> withItsEndTwice(whole);
        };
    }

    /** A batch whose last row has a cell too many; the other rows can be read. */
    static byte[] ofLastRow(byte[] batch) {
        String text = new String(batch, StandardCharsets.UTF_8).stripTrailing();
        return (text + ",?\r\n").getBytes(StandardCharsets.UTF_8);
    }

    /** The last row of a batch as a document of its own. */
    static byte[] lastRowOf(byte[] batch) {
        var lines = new String(batch, StandardCharsets.UTF_8).lines().toList();
        return (lines.getFirst() + "\r\n" + lines.getLast() + "\r\n").getBytes(StandardCharsets.UTF_8);
    }

    /** 0xFF stands nowhere in UTF-8. */
    private static byte[] withABadByte(byte[] whole, int at) {
        byte[] spoilt = whole.clone();
        spoilt[at] = (byte) 0xff;
        return spoilt;
    }

    private static byte[] withItsEndTwice(byte[] whole) {
        int tail = Math.min(60, whole.length);
        byte[] spoilt = Arrays.copyOf(whole, whole.length + tail);
        System.arraycopy(whole, whole.length - tail, spoilt, whole.length, tail);
        return spoilt;
    }
}
