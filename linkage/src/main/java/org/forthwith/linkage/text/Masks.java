package org.forthwith.linkage.text;

import java.util.Arrays;

/**
 * For each character of one string, the places where it stands, as bits. Up to 64 characters; a longer string has no masks and is compared cell
 * by cell. One for each thread: it is filled and emptied again by each comparison.
 */
final class Masks {

    static final int MOST = 64;

    private static final int DIRECT = 256;
    private static final int OTHERS = 128;

    private final long[] direct = new long[DIRECT];
    private final char[] others = new char[OTHERS];
    private final long[] placesOfOthers = new long[OTHERS];
    private boolean hasOthers;

    void fill(String text) {
        long place = 1;
        for (int at = 0; at < text.length(); at++, place <<= 1) {
            char letter = text.charAt(at);
            if (letter < DIRECT) {
                direct[letter] |= place;
            } else {
                int slot = slot(letter);
                others[slot] = letter;
                placesOfOthers[slot] |= place;
                hasOthers = true;
            }
        }
    }

    long places(char letter) {
        if (letter < DIRECT) {
            return direct[letter];
        }
        return hasOthers ? placesOfOthers[slot(letter)] : 0;
    }

    void clear(String text) {
        for (int at = 0; at < text.length(); at++) {
            char letter = text.charAt(at);
            if (letter < DIRECT) {
                direct[letter] = 0;
            }
        }
        if (hasOthers) {
            Arrays.fill(others, (char) 0);
            Arrays.fill(placesOfOthers, 0);
            hasOthers = false;
        }
    }

    /** Where a character beyond Latin is kept, or a free place. There are twice as many as characters, so the search ends. */
    private int slot(char letter) {
        int slot = ((letter * 0x9E37) >>> 8) & (OTHERS - 1);
        while (others[slot] != letter && others[slot] != 0) {
            slot = (slot + 1) & (OTHERS - 1);
        }
        return slot;
    }
}
