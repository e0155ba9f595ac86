package org.forthwith.oversight;

import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.IsoFields;
import java.util.Comparator;

/** A week of ISO 8601, from Monday to Sunday on the clocks of the United Kingdom. It belongs to the year in which its Thursday lies. */
public record Week(int year, int number) implements Comparable<Week> {

    private static final ZoneId UNITED_KINGDOM = ZoneId.of("Europe/London");
    private static final Comparator<Week> IN_ORDER =
            Comparator.comparingInt(Week::year).thenComparingInt(Week::number);

    // [impl->req~replay-counts-civil-weeks~1]
    public static Week of(Instant instant) {
        var day = instant.atZone(UNITED_KINGDOM);
        return new Week(day.get(IsoFields.WEEK_BASED_YEAR), day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
    }

    @Override
    public int compareTo(Week other) {
        return IN_ORDER.compare(this, other);
    }

    /** As ISO 8601 writes it: {@code 2025-W03}. */
    @Override
    public String toString() {
        return year + (number < 10 ? "-W0" : "-W") + number;
    }
}
