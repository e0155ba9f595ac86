package org.forthwith.referral.source;

import org.forthwith.referral.Original;
import org.forthwith.referral.Submission;

/** How much of a document is read. Longer and deeper ones are refused before they cost anything. Ours, and far above any report seen. */
final class Limits {

    static final int BYTES = Original.LONGEST;
    static final int DEPTH = 64;
    static final int PARTS = 1_000_000;
    static final int CHARACTERS_IN_A_STRING = 1024 * 1024;

    /** Each is looked up in every force, so a document with more is looked at by a person first. */
    static final int IDENTIFIERS = 5_000;

    static final int ROWS = 10_000;
    /** Bytes of all rows of a batch, each with its header. */
    static final long UNPACKED = 200L * 1024 * 1024;

    /** Of a sender's own number, in characters: far above any seen, and short enough for an index of the database. */
    static final int NUMBER = Submission.LONGEST_REFERENCE;

    /** Of the name of who gives the numbers, with the family of its format, in characters. */
    static final int ISSUER = 100;

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
