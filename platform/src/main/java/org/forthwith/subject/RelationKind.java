package org.forthwith.subject;

import static org.forthwith.subject.NodeKind.ADDRESS;
import static org.forthwith.subject.NodeKind.CHILD;
import static org.forthwith.subject.NodeKind.EMPLOYER;

/** How a person around a suspect, or the suspect, belongs to a place or to a child. */
public enum RelationKind {
    LIVES_AT("lives at"),
    /** Sleeps there for a part of the week. */
    STAYS_AT("stays for part of the week at"),
    VISITS("visits"),
    ATTENDS("attends"),
    WORKS_AT("works at"),
    VOLUNTEERS_AT("volunteers at"),
    SEES("regularly sees"),
    CARES_FOR("cares for");

    private final String words;

    RelationKind(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }

    /** Whether such a relation can be between the two. */
    public boolean fits(NodeKind one, NodeKind other) {
        return switch (this) {
            case LIVES_AT, STAYS_AT, VISITS -> one.person() && other == ADDRESS;
            case ATTENDS -> one == CHILD && other.forChildren();
            case WORKS_AT, VOLUNTEERS_AT -> one.grownUp() && (other.forChildren() || other == EMPLOYER);
            case SEES, CARES_FOR -> one.grownUp() && other == CHILD;
        };
    }

    /** True when the person sleeps at the address, for all or part of the week. */
    boolean sleeping() {
        return this == LIVES_AT || this == STAYS_AT;
    }

    boolean working() {
        return this == WORKS_AT || this == VOLUNTEERS_AT;
    }

    boolean meeting() {
        return this == SEES || this == CARES_FOR;
    }
}
