package org.forthwith.hashmatch.source;

/** In what form a list is written. */
public enum ListFormat {
    /** A hash a line, or separated values whose first row names the columns. */
    PLAIN,
    /** XML as NCMEC's hash sharing, version 2, hands it out. */
    NCMEC,
    /** JSON as Project VIC's tools exchange it. */
    VICS;

    /** The form of a list that begins so: XML is taken for NCMEC's, JSON for VICS, and all else for lines. */
    public static ListFormat guess(byte[] first) {
        int at = Beginning.afterMark(first);
        while (at < first.length && (first[at] == ' ' || (first[at] >= '\t' && first[at] <= '\r'))) {
            at++;
        }
        return switch (at < first.length ? first[at] : 0) {
            case '<' -> NCMEC;
            case '{', '[' -> VICS;
            default -> PLAIN;
        };
    }
}
