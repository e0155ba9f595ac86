package org.forthwith.hashmatch.store;

import org.forthwith.hashmatch.value.Algorithm;

/** What a segment holds, each in a run of bytes of its own; numbers in it have their lowest byte first. The number that stands for each is for good. */
final class Section {

    /** Where each entry begins among {@link #ENTRIES}, and where the last ends: 8 bytes each. */
    static final int ENTRY_STARTS = 1;

    /** The entries, as {@link EntryBytes} writes them. */
    static final int ENTRIES = 2;

    /** The numbers of the keys, sorted without a sign: 8 bytes each. */
    static final int KEYS = 3;

    /** For each of {@link #KEYS} the entry: 4 bytes each. */
    static final int KEY_ENTRIES = 4;

    /** The first 32 bits of each row of PDQ, their order as {@code Permutation} says: 4 bytes each. */
    static final int PDQ_A = 5;

    static final int PDQ_B = 6;

    static final int PDQ_C = 7;

    static final int PDQ_D = 8;

    /** The last 128 bits of each row: 16 bytes each. */
    static final int PDQ_REST = 9;

    /** Where the entries of each row begin among {@link #ROW_ENTRIES}, and where the last end: 4 bytes each. */
    static final int ROW_STARTS = 10;

    /** The entries of each row: 4 bytes each. */
    static final int ROW_ENTRIES = 11;

    /** Where the rows of each entry begin among {@link #ENTRY_ROWS}, and where the last end: 4 bytes each. */
    static final int ENTRY_ROW_STARTS = 12;

    /** The rows of each entry: 4 bytes each. */
    static final int ENTRY_ROWS = 13;

    /** The first 64 bits of each MD5, sorted without a sign: 8 bytes each. */
    static final int MD5 = 14;

    /** For each of {@link #MD5} the entry: 4 bytes each. */
    static final int MD5_ENTRIES = 15;

    static final int SHA1 = 16;

    static final int SHA1_ENTRIES = 17;

    static final int SHA256 = 18;

    static final int SHA256_ENTRIES = 19;

    /** One more than the highest. */
    static final int END = 20;

    private Section() {}

    /** Where the first 64 bits of digests stand; their entries stand in the next. */
    static int of(Algorithm digest) {
        return digest == Algorithm.MD5 ? MD5 : digest == Algorithm.SHA1 ? SHA1 : SHA256;
    }
}
