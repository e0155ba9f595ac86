package org.forthwith.hashmatch.json;

/** What JSON is made of, in the order in which it stands there. */
public enum JsonPiece {
    OBJECT,
    END_OF_OBJECT,
    LIST,
    END_OF_LIST,
    /** The name of a member; its value is the next piece. */
    NAME,
    TEXT,
    NUMBER,
    TRUTH,
    NULL,
    /** After the only value. */
    END
}
