package org.forthwith.hashmatch.source;

/** In what form a list is written. */
public enum ListFormat {
    /** A hash a line, or separated values whose first row names the columns. */
    PLAIN,
    /** XML as NCMEC's hash sharing, version 2, hands it out. */
    NCMEC,
    /** JSON as Project VIC's tools exchange it. */
    VICS
}
