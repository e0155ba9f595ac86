package org.forthwith.hashmatch.post;

/** Where a referral stands on its way. */
public sealed interface State {

    /** In a word; {@link Kept} knows of what was sent whether it was corrected since. */
    Standing standing();

    /** For a person. */
    record Waiting(Why why) implements State {
        @Override
        public Standing standing() {
            return Standing.WAITING;
        }
    }

    enum Why {
        POLICY,
        /** All that it rests on has been withdrawn since. */
        WITHDRAWN
    }

    record Ready() implements State {
        @Override
        public Standing standing() {
            return Standing.READY;
        }
    }

    /**
     * @param report what the receiver calls it; empty before it was said
     * @param file what the receiver calls the text that was offered; empty before it was said
     */
    record Sending(Stage stage, String report, String file) implements State {
        @Override
        public Standing standing() {
            return Standing.SENDING;
        }
    }

    enum Stage {
        OPENED,
        /** A text is being offered; whether it came is not known. */
        OFFERING,
        OFFERED,
        DESCRIBED,
        /** The receiver is asked to take it as a whole; whether it has is not known. */
        FINISHING,
        /** Likewise, where all is sent in one piece. */
        DELIVERING;

        boolean mayHaveArrived() {
            return this == FINISHING || this == DELIVERING;
        }
    }

    record Sent(Receipt receipt) implements State {
        @Override
        public Standing standing() {
            return Standing.SENT;
        }
    }

    /**
     * By the receiver, which would refuse it again. A person can have it sent again after something has changed.
     *
     * @param code of the receiver
     * @param words of the receiver; they may repeat parts of the referral
     */
    record Refused(int code, String words) implements State {
        @Override
        public Standing standing() {
            return Standing.REFUSED;
        }

        @Override
        public String toString() {
            return "refused with code " + code;
        }
    }

    /** A person decided that it is not sent. */
    record Dropped() implements State {
        @Override
        public Standing standing() {
            return Standing.DROPPED;
        }
    }
}
