package org.forthwith.hashmatch.store;

import java.util.Arrays;

/** What a segment holds, each in a run of bytes of its own; numbers in it have their lowest byte first. The number that stands for each is for good. */
enum Section {
    /** Where each entry begins among {@link #ENTRIES}, and where the last ends: 8 bytes each. */
    ENTRY_STARTS(1),
    /** The entries, as {@link EntryBytes} writes them. */
    ENTRIES(2),
    /** The numbers of the keys, sorted without a sign: 8 bytes each. */
    KEYS(3),
    /** For each of {@link #KEYS} the entry: 4 bytes each. */
    KEY_ENTRIES(4),
    /** The first 32 bits of each row of PDQ, their order as {@code Permutation} says: 4 bytes each. */
    PDQ_A(5),
    PDQ_B(6),
    PDQ_C(7),
    PDQ_D(8),
    /** The last 128 bits of each row: 16 bytes each. */
    PDQ_REST(9),
    /** Where the entries of each row begin among {@link #ROW_ENTRIES}, and where the last end: 4 bytes each. */
    ROW_STARTS(10),
    /** The entries of each row: 4 bytes each. */
    ROW_ENTRIES(11),
    /** Where the rows of each entry begin among {@link #ENTRY_ROWS}, and where the last end: 4 bytes each. */
    ENTRY_ROW_STARTS(12),
    /** The rows of each entry: 4 bytes each. */
    ENTRY_ROWS(13),
    /** The first 64 bits of each MD5, sorted without a sign: 8 bytes each. */
    MD5(14),
    /** For each of {@link #MD5} the entry: 4 bytes each. */
    MD5_ENTRIES(15),
    SHA1(16),
    SHA1_ENTRIES(17),
    SHA256(18),
    SHA256_ENTRIES(19);

    private final int number;

    Section(int number) {
        this.number = number;
    }

    int number() {
        return number;
    }

    /** The section for which a number stands. */
    static Section of(int number) {
        return Arrays.stream(values())
                .filter(section -> section.number == number)
                .findFirst()
                .orElseThrow();
    }
}
