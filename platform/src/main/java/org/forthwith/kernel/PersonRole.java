package org.forthwith.kernel;

/** The part that the holder of an identifier plays in a report. The same value may stand in several roles, and none of them is forgotten. */
public enum PersonRole {
    SUSPECT,
    CHILD,
    RECIPIENT,
    /** Whoever sent the report, and whom to ring about it: a platform's contact, a parent. Never a reason to link. */
    REPORTER,
    /** Belongs to the incident, and not yet to anybody in it. */
    INCIDENT
}
