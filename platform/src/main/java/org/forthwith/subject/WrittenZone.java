package org.forthwith.subject;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The zone in a written time: an offset from UTC, a region whose clocks are known, or both. */
record WrittenZone(@Nullable ZoneOffset offset, @Nullable ZoneId region) {

    private static final Pattern ZONE =
            Pattern.compile("(?:(?<utc>Z|UTC|GMT)|(?:UTC|GMT)?(?<offset>[+-][0-9]{1,2}(?::?[0-9]{2})?))?"
                    + " ?\\[?(?<region>[A-Za-z]+(?:/[A-Za-z0-9_+-]+)+)?]?");
    private static final Pattern LETTERS = Pattern.compile("[A-Za-z]{2,5}");

    static Possible<WrittenZone> read(@Nullable String text) {
        if (text == null) {
            return Possible.doubtful("no zone");
        }
        var zone = text.toUpperCase(Locale.ROOT).equals("Z") ? "Z" : text;
        var parts = ZONE.matcher(zone);
        if (!parts.matches()) {
            return Possible.doubtful(
                    LETTERS.matcher(zone).matches() ? "zone name with more than one meaning" : WhenSeen.UNREADABLE);
        }
        try {
            return new Possible<>(new WrittenZone(offset(parts), region(parts)), null);
        } catch (DateTimeException unknown) {
            return Possible.doubtful(WhenSeen.UNREADABLE);
        }
    }

    private static @Nullable ZoneOffset offset(Matcher parts) {
        if (parts.group("utc") != null) {
            return ZoneOffset.UTC;
        }
        var offset = parts.group("offset");
        return offset == null ? null : ZoneOffset.of(offset);
    }

    private static @Nullable ZoneId region(Matcher parts) {
        var region = parts.group("region");
        return region == null ? null : ZoneId.of(region);
    }

    /** The instant at which the clocks of this zone showed a time. */
    Possible<Instant> instant(LocalDateTime local) {
        var instants = offsets(local).stream().map(local::toInstant).collect(Collectors.toUnmodifiableSet());
        return Possible.of(
                instants,
                offset == null ? "never on that day: the clocks went forward" : "an offset that the zone did not have",
                "twice on that day: the clocks went back");
    }

    private List<ZoneOffset> offsets(LocalDateTime local) {
        if (region == null) {
            return offset == null ? List.of() : List.of(offset);
        }
        return region.getRules().getValidOffsets(local).stream()
                .filter(valid -> offset == null || offset.equals(valid))
                .toList();
    }
}
