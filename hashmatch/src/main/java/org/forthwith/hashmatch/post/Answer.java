package org.forthwith.hashmatch.post;

import java.time.Duration;

/** What came back. */
public sealed interface Answer {

    /**
     * @param report what the receiver calls the report; empty where it was not said
     * @param file what the receiver calls what was offered; empty where it was not said
     * @param digest SHA-256 of the answer, in hex
     */
    record Yes(String report, String file, String digest) implements Answer {}

    /** The report had been finished before. It is at the receiver. */
    record Finished(String digest) implements Answer {}

    /** The receiver has no such open report: its time was over, or it was taken back. It was never finished. */
    record Gone() implements Answer {}

    /**
     * Nothing is wrong with the referral; it could not be handed over now.
     *
     * @param asked how long the receiver wants to be left alone; zero when it does not say
     * @param why in words of ours
     */
    record Later(Duration asked, String why) implements Answer {}

    /** The receiver does not take it and would not take it again. */
    record No(int code, String words) implements Answer {
        @Override
        public String toString() {
            return "No with code " + code;
        }
    }

    static Answer later(String why) {
        return new Later(Duration.ZERO, why);
    }
}
