package org.forthwith.obligation.telling;

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
    WEBHOOK
}
