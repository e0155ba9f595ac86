package org.forthwith.hashmatch.post;

import java.time.Duration;

/**
 * What came back.
 *
 * @param report of a yes what the receiver calls the report; empty where it was not said
 * @param file of a yes what the receiver calls what was offered; empty where it was not said
 * @param digest SHA-256 of the answer, in hex, where the receiver has what was sent; empty otherwise
 * @param code of a no
 * @param words of the receiver where it says no, of ours where it is to be tried later
 * @param asked how long the receiver wants to be left alone; zero when it does not say
 */
public record Answer(Kind kind, String report, String file, String digest, int code, String words, Duration asked) {

    public enum Kind {
        YES,
        /** The report had been finished before. It is at the receiver. */
        FINISHED,
        /** The receiver has no such open report: its time was over, or it was taken back. It was never finished. */
        GONE,
        /** Nothing is wrong with the referral; it could not be handed over now. */
        LATER,
        /** The receiver does not take it and would not take it again. */
        NO
    }

    public static Answer yes(String report, String file, String digest) {
        return new Answer(Kind.YES, report, file, digest, 0, "", Duration.ZERO);
    }

    static Answer finished(String digest) {
        return new Answer(Kind.FINISHED, "", "", digest, 0, "", Duration.ZERO);
    }

    /** @param kind that the receiver does not have it */
    static Answer no(Kind kind, int code, String words) {
        return new Answer(kind, "", "", "", code, words, Duration.ZERO);
    }

    public static Answer later(String why) {
        return no(Kind.LATER, 0, why);
    }

    Answer after(Duration time) {
        return new Answer(kind, report, file, digest, code, words, time);
    }

    /** The words of a receiver may repeat parts of a referral. */
    @Override
    public String toString() {
        return kind + " with code " + code;
    }
}
