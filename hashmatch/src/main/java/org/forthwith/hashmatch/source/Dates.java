package org.forthwith.hashmatch.source;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;

/** Instants as lists write them. Where no zone is said it is UTC, and a day is its beginning. */
final class Dates {

    private static final int LONGEST = 40;

    private Dates() {}

    /** Null when it is none. */
    static @Nullable Instant read(String written) {
        String text = written.strip().replace(' ', 'T');
        if (text.length() > LONGEST) {
            return null;
        }
        try {
            return text.indexOf('T') < 0
                    ? LocalDate.parse(text).atStartOfDay(ZoneOffset.UTC).toInstant()
                    : moment(text);
        } catch (DateTimeParseException notADate) {
            return null;
        }
    }

    private static Instant moment(String text) {
        boolean zoned = text.endsWith("Z") || text.indexOf('+') > 0 || text.lastIndexOf('-') > text.indexOf('T');
        return zoned
                ? OffsetDateTime.parse(text).toInstant()
                : LocalDateTime.parse(text).toInstant(ZoneOffset.UTC);
    }
}
