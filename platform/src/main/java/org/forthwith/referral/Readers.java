package org.forthwith.referral;

import java.util.List;

/**
 * Reads a document of any known format. What a document is shows in what it holds, never in its name or in what its sender calls it.
 * Nothing is stored and nothing is decided here; the same bytes give the same reading on the same day.
 */
public interface Readers {

    /** What the document says, or why it cannot be read or must not be kept. Never throws, whatever the bytes. */
    Reading read(byte[] bytes, Channel channel);

    /** A batch, cut into documents that can each be read alone; anything else as it is, in one part. Never empty and never throws. */
    List<Part> parts(byte[] bytes);

    /** The document as a person reads it. What means nothing in its encoding shows as U+FFFD. */
    String text(byte[] document);

    /** A text that a person has mended, as bytes in the encoding of the document from which it was mended. */
    byte[] bytes(String mended, byte[] document);

    /**
     * One document of a batch.
     *
     * @param label what a person would call it: "row 3, PKG-0003"; empty when the document was not a batch
     */
    @SuppressWarnings("ArrayRecordComponent") // Handed on once and never compared; the receiver takes its digest.
    record Part(byte[] bytes, String label) {}
}
