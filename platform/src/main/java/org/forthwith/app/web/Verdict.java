package org.forthwith.app.web;

/** What the gate says to a request. */
enum Verdict {
    ADMITTED,
    /** Somebody might be let in here, but nobody has said who asks. */
    WHO_ARE_YOU,
    REFUSED,
    WRONG_METHOD,
    NO_SUCH_DOOR
}
