package org.forthwith.obligation.telling;

/**
 * Who is told.
 *
 * @param name a person by the name by which the ledger knows them, a program by the name that the settings give it; for the desk, its force
 */
public record Addressee(Kind kind, String name) {

    public enum Kind {
        PERSON,
        /** The desk of the force. */
        DESK,
        PROGRAM
    }
}
