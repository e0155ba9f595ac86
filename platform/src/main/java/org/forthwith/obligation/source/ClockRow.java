package org.forthwith.obligation.source;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.time.Duration;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.forthwith.calendar.Limit;
import org.forthwith.obligation.Clock;
import org.forthwith.obligation.Source;
import org.forthwith.obligation.Term;
import org.forthwith.obligation.Validity;
import org.forthwith.reference.Jurisdiction;
import org.jspecify.annotations.Nullable;

/** One row of {@code clocks.csv}. A term has a column of its own; an empty one means that the clock does not know that term. */
final class ClockRow {

    private ClockRow() {}

    static Clock clock(NamedCsvRecord row, Source source, Validity validity) {
        var clock = new Clock(
                row.getField("id"),
                row.getField("version"),
                row.getField("name"),
                row.getField("starts"),
                row.getField("stops"),
                limits(row),
                orNull(row.getField("pressing_when")),
                words(row.getField("started_by")),
                words(row.getField("stopped_by")),
                words(row.getField("reset_by")),
                words(row.getField("pauses")),
                row.getField("ladder"),
                Duration.ofMinutes(Long.parseLong(row.getField("takes_minutes"))),
                source,
                law(row.getField("jurisdiction")),
                validity);
        // Said twice, because "15 days" for "15 working days" is an easy slip of the pen.
        String calendar = clock.limit(Term.ORDINARY).calendar();
        if (!calendar.equals(row.getField("calendar"))) {
            throw new IllegalArgumentException(clock.id() + " is said to count in '" + row.getField("calendar")
                    + "' and counts in '" + calendar + "'");
        }
        return clock;
    }

    private static Map<Term, Limit> limits(NamedCsvRecord row) {
        var limits = new EnumMap<Term, Limit>(Term.class);
        for (Term term : Term.values()) {
            row.findField(term.name().toLowerCase(Locale.ROOT))
                    .filter(words -> !words.isEmpty())
                    .ifPresent(words -> limits.put(term, Limit.parse(words)));
        }
        return limits;
    }

    private static Set<Jurisdiction> law(String field) {
        return field.equals("ALL")
                ? EnumSet.allOf(Jurisdiction.class)
                : words(field).stream().map(Jurisdiction::of).collect(Collectors.toUnmodifiableSet());
    }

    private static List<String> words(String field) {
        return field.isEmpty() ? List.of() : List.of(field.split(" "));
    }

    private static @Nullable String orNull(String field) {
        return field.isEmpty() ? null : field;
    }
}
