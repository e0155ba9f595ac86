package org.forthwith.hashmatch.post;

/** Where a referral stands, in a word. */
public enum Standing {
    WAITING,
    READY,
    SENDING,
    SENT,
    /** Sent, and a list has withdrawn something of it since: a correction is kept beside it. */
    CORRECTED,
    REFUSED,
    DROPPED;

    /** Whether it goes on by itself. */
    public boolean moves() {
        return this == READY || this == SENDING;
    }
}
