package org.forthwith.subject;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.forthwith.event.SubjectEvent.Seen;
import org.jspecify.annotations.Nullable;

/**
 * Reads when an identifier was in use. A time that can mean two instants is flagged and never guessed: one provider's silent change
 * from 24 to 12 hours sent police to an innocent home. Source: reports of the interception and communications commissioner, 2016 and 2017.
 */
// [impl->req~a-doubtful-time-is-flagged-never-guessed~1]
public final class WhenSeen {

    static final String UNREADABLE = "not a time that can be read";

    private static final int LONGEST = 64;
    private static final Pattern TIME = Pattern.compile("(?<day>.+?)(?:(?:[Tt]|[ ,]+)"
            + "(?<clock>[0-9]{1,2}:[0-9]{2}(?::[0-9]{2}(?:[.,][0-9]{1,9})?)?)"
            + " ?(?<half>[AaPp]\\.?[Mm](?![A-Za-z])\\.?)? ?(?<zone>\\S.*)?)?");

    private WhenSeen() {}

    /** A time by itself, as it was written. */
    public static Seen of(String written) {
        var time = read(written.strip());
        return new Seen(written, time.value(), time.doubt(), null, null);
    }

    static @Nullable Seen of(Mention mention) {
        var use = mention.use();
        var port = port(mention);
        if (use == null) {
            return port == null ? null : new Seen("", null, "no time given", port, null);
        }
        var original = Optional.ofNullable(use.time()).orElse("");
        var time = original.isBlank() ? Possible.<Instant>doubtful("no time given") : read(original.strip());
        return new Seen(original, time.value(), time.doubt(), port, use.what());
    }

    private static @Nullable Integer port(Mention mention) {
        var use = mention.use();
        return use != null && use.port() != null
                ? use.port()
                : Endpoint.of(mention).port();
    }

    static Possible<Instant> read(String text) {
        var parts = TIME.matcher(text);
        return text.length() <= LONGEST && parts.matches() ? read(parts) : Possible.doubtful(UNREADABLE);
    }

    private static Possible<Instant> read(Matcher parts) {
        var dayText = parts.group("day");
        var day = WrittenDay.read(dayText);
        var clock = WrittenClock.read(parts.group("clock"), parts.group("half"), WrittenDay.standard(dayText));
        var zone = WrittenZone.read(parts.group("zone"));
        if (day.value() == null || clock.value() == null || zone.value() == null) {
            return Possible.doubtful(together(day.doubt(), clock.doubt(), zone.doubt()));
        }
        return zone.value().instant(LocalDateTime.of(day.value(), clock.value()));
    }

    /** All doubts, since each is a question to the sender; but what cannot be read at all has no finer ones. */
    private static String together(@Nullable String... doubts) {
        var all = Stream.of(doubts).filter(Objects::nonNull).toList();
        return all.contains(UNREADABLE) ? UNREADABLE : all.stream().collect(Collectors.joining("; "));
    }
}
