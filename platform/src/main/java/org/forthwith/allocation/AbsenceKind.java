package org.forthwith.allocation;

/** Why somebody is not there. It is for those who plan, and is told to nobody else. Source: leave and rotation, section 5.1 of the domain notes. */
public enum AbsenceKind {
    LEAVE,
    /** A break from this work, after a time in it. */
    ROTATION,
    TRAINING,
    SICKNESS,
    OTHER
}
