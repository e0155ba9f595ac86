package org.forthwith.hashmatch.source;

import org.forthwith.hashmatch.list.UnreadableList;

/** What the first bytes of a file tell of it. */
// [impl->req~a-list-cannot-do-harm~1]
final class Beginning {

    /** So many bytes are looked at. */
    static final int LENGTH = 512;

    private Beginning() {}

    /** {@link UnreadableList} when it is compressed, or its letters are not those of UTF-8. */
    static void check(byte[] first) throws UnreadableList {
        if (begins(first, 0x1F, 0x8B) || begins(first, 'P', 'K', 3, 4)) {
            throw new UnreadableList("The list is compressed; it is read unpacked.");
        }
        if (begins(first, 0xFE, 0xFF) || begins(first, 0xFF, 0xFE) || hasZero(first)) {
            throw new UnreadableList("The list is written in UTF-16 or is no text; it is read in UTF-8.");
        }
    }

    /** 3 when a mark of UTF-8 stands before the text, and else 0. */
    static int afterMark(byte[] first) {
        return begins(first, 0xEF, 0xBB, 0xBF) ? 3 : 0;
    }

    private static boolean hasZero(byte[] first) {
        for (int at = 0; at < Math.min(4, first.length); at++) {
            if (first[at] == 0) {
                return true;
            }
        }
        return false;
    }

    private static boolean begins(byte[] first, int... bytes) {
        for (int at = 0; at < bytes.length; at++) {
            if (at >= first.length || (first[at] & 0xFF) != bytes[at]) {
                return false;
            }
        }
        return true;
    }
}
