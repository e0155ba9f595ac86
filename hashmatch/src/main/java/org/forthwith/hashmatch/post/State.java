package org.forthwith.hashmatch.post;

import org.jspecify.annotations.Nullable;

/**
 * Where a referral stands on its way.
 *
 * @param standing in a word; {@link Kept} knows of what was sent whether it was corrected since
 * @param why it waits for a person; null unless it does
 * @param stage how far it has come while it is being sent; null otherwise
 * @param report what the receiver calls it while it is being sent; empty before that was said
 * @param file what the receiver calls the text that was offered; empty before that was said
 * @param receipt null before it was sent
 * @param code with which the receiver refused it, and would refuse it again. A person can have it sent again after something has changed
 * @param words of the refusal; they may repeat parts of the referral
 */
public record State(
        Standing standing,
        @Nullable Why why,
        @Nullable Stage stage,
        String report,
        String file,
        @Nullable Receipt receipt,
        int code,
        String words) {

    static final State READY = new State(Standing.READY, null, null, "", "", null, 0, "");

    /** A person decided that it is not sent. */
    static final State DROPPED = new State(Standing.DROPPED, null, null, "", "", null, 0, "");

    public enum Why {
        POLICY,
        /** All that it rests on has been withdrawn since. */
        WITHDRAWN
    }

    public enum Stage {
        OPENED,
        /** A text is being offered; whether it came is not known. */
        OFFERING,
        OFFERED,
        DESCRIBED,
        /** The receiver is asked to take it as a whole; whether it has is not known. */
        FINISHING,
        /** Likewise, where all is sent in one piece. */
        DELIVERING
    }

    static State waiting(Why why) {
        return new State(Standing.WAITING, why, null, "", "", null, 0, "");
    }

    static State sending(Stage stage, String report, String file) {
        return new State(Standing.SENDING, null, stage, report, file, null, 0, "");
    }

    static State sent(Receipt receipt) {
        return new State(Standing.SENT, null, null, "", "", receipt, 0, "");
    }

    static State refused(int code, String words) {
        return new State(Standing.REFUSED, null, null, "", "", null, code, words);
    }

    boolean mayHaveArrived() {
        return receipt != null || stage == Stage.FINISHING || stage == Stage.DELIVERING;
    }

    @Override
    public String toString() {
        return code == 0 ? standing.toString() : "refused with code " + code;
    }
}
