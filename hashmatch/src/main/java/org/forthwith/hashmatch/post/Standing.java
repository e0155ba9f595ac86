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

    static Standing of(Kept kept) {
        return switch (kept.state()) {
            case State.Waiting waiting -> WAITING;
            case State.Ready ready -> READY;
            case State.Sending sending -> SENDING;
            case State.Sent sent -> kept.withdrawn().isEmpty() ? SENT : CORRECTED;
            case State.Refused refused -> REFUSED;
            case State.Dropped dropped -> DROPPED;
        };
    }

    /** Whether it goes on by itself. */
    public boolean moves() {
        return this == READY || this == SENDING;
    }
}
