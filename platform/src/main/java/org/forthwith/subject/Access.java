package org.forthwith.subject;

/** The questions about access to children that the people and places around a suspect answer, by the names of {@code risk.Question}. */
public enum Access {
    RESIDENT_CHILD,
    REGULAR_CHILD_ACCESS,
    CHILD_AT_ADDRESS_VISITING,
    POSITION_OF_TRUST
}
