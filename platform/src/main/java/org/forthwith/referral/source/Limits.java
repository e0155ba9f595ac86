package org.forthwith.referral.source;

/** How much of a document is read. Longer and deeper ones are refused before they cost anything. Ours, and far above any report seen. */
final class Limits {

    static final int BYTES = 20 * 1024 * 1024;
    static final int DEPTH = 64;
    static final int PARTS = 1_000_000;
    static final int CHARACTERS_IN_A_STRING = 1024 * 1024;

    static final int ROWS = 10_000;
    /** Bytes of all rows of a batch, each with its header. */
    static final long UNPACKED = 200L * 1024 * 1024;

    private Limits() {}

    static Stop tooDeep() {
        return Stop.refused("too-deep", "the document nests more than " + DEPTH + " levels");
    }

    static Stop tooManyBytes() {
        return Stop.refused("too-long", "the document is longer than 20 MiB");
    }

    static Stop tooManyParts() {
        return Stop.refused("too-long", "the document has more than a million parts");
    }

    static Stop stringTooLong() {
        return Stop.refused("too-long", "one value of the document is longer than 1 MiB");
    }

    static Stop tooManyRows() {
        return Stop.refused(
                "too-long", "the batch has more than " + ROWS + " rows, or its header is too long for so many");
    }
}
