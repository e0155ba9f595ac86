package org.forthwith.obligation.telling;

import java.util.Set;

/** By which road a notice goes. */
public enum Road {
    /** Shown to whoever sits down at the desk; nothing leaves the house. */
    DESK,
    SMTP,
    /** GOV.UK Notify. */
    NOTIFY,
    /** A file in a directory, for places that carry their post by other means. */
    FILE,
    /** A call to a program of the force. */
    WEBHOOK;

    /** Those by which something leaves the house. */
    public static final Set<Road> THAT_LEAVE = Set.of(SMTP, NOTIFY, FILE, WEBHOOK);

    /** Whether it goes to the address of a person or a desk. A program has its address from the settings. */
    public boolean carriesLetters() {
        return this == SMTP || this == NOTIFY || this == FILE;
    }
}
