package org.forthwith.desk.part;

import java.time.Duration;
import java.time.Instant;
import org.forthwith.desk.frame.Words;
import org.forthwith.desk.part.DueDate.Nearness;

/** How much time is left, or how long it has been up, in the two largest units that a person would name. */
public final class TimeLeft {

    private static final Duration SOON = Duration.ofHours(24);

    private TimeLeft() {}

    /** "3 h 10 min left", "Overdue 13 h". */
    public static String words(Words words, Instant due, Instant now) {
        Duration left = Duration.between(now, due);
        return left.isNegative()
                ? words.say("time.overdue", length(words, left.negated()))
                : words.say("time.left", length(words, left));
    }

    public static DueDate dueDate(Words words, Instant due, Instant now) {
        Duration left = Duration.between(now, due);
        if (left.isNegative()) {
            return new DueDate(due, Nearness.OVERDUE, words.say("due.overdue"));
        }
        return left.compareTo(SOON) <= 0
                ? new DueDate(due, Nearness.SOON, words.say("due.soon"))
                : new DueDate(due, Nearness.LATER, words.say("due.later"));
    }

    /** "2 days 3 h", "3 h 10 min", "12 min". */
    public static String length(Words words, Duration length) {
        if (length.toDays() >= 2) {
            return words.say("time.days", length.toDays(), length.toHoursPart());
        }
        return length.toHours() >= 1
                ? words.say("time.hours", length.toHours(), length.toMinutesPart())
                : words.say("time.minutes", length.toMinutes());
    }
}
