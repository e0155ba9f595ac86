package org.forthwith.hashmatch.post;

/** How a receiver is spoken to. */
public enum Road {
    /** The CyberTipline's reporting API: a report that holds the hashes in its text. */
    REPORT,
    /**
     * The same, and a record of the file with the hashes as fields. The API takes one only for a file that was offered; a text that names the hashes is
     * offered, never the file.
     */
    REPORT_WITH_FILE_RECORD,
    /** The form {@code uk-industry-2026-1}, to a platform of this project. */
    INDUSTRY
}
