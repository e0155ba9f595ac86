package org.forthwith.calendar;

import java.time.Duration;

/** How much time is given, counted from a start. What it comes to on a given day is for {@link CivilCalendar}. */
public sealed interface Limit {

    /** Hours that pass whatever the day; seven days are 168 hours, also when the clocks change. */
    record Elapsed(Duration time) implements Limit {
        public Elapsed {
            positive(time.toHours());
            if (!time.equals(Duration.ofHours(time.toHours()))) {
                throw new IllegalArgumentException("elapsed time is counted in whole hours, not " + time);
            }
        }
    }

    /** Until the end of the day on which it started. */
    record SameDay() implements Limit {}

    /** Until the end of the so many-th working day; the day of the start does not count. */
    record WorkingDays(int days) implements Limit {
        public WorkingDays {
            positive(days);
        }
    }

    /** Until the end of a period of so many months beginning with the day of the start. */
    record Months(int months) implements Limit {
        public Months {
            positive(months);
        }
    }

    /**
     * Until the end of the day with the same date so many months later, or of the last day of that month where that date is missing; the day of the
     * start does not count. Source: how Acts count months "from the date" of something, as against "beginning with" it; Dodds v Walker [1981] 1 WLR 1027.
     */
    record MonthsFrom(int months) implements Limit {
        public MonthsFrom {
            positive(months);
        }
    }

    /** Until so many days before the end of a period of months beginning with the day of the start. */
    record BeforeMonths(int days, int months) implements Limit {
        public BeforeMonths {
            positive(days);
            positive(months);
        }
    }

    /** The limit as it is said and as it stands in a table: "24 hours", "7 days", "same day", "1 working day", "3 months", "3 months from the date", "14 days before the end of 3 months". */
    default String words() {
        return LimitWords.of(this);
    }

    /** What it is counted in, in one word: elapsed, day, working, months. */
    default String calendar() {
        return switch (this) {
            case Elapsed elapsed -> "elapsed";
            case SameDay sameDay -> "day";
            case WorkingDays working -> "working";
            case Months months -> "months";
            case MonthsFrom months -> "months";
            case BeforeMonths before -> "months";
        };
    }

    /** Reads what {@link #words} writes. Throws when it cannot. */
    static Limit parse(String words) {
        return LimitWords.parse(words);
    }

    private static void positive(long count) {
        if (count < 1) {
            throw new IllegalArgumentException("a limit gives at least one hour, day or month, not " + count);
        }
    }
}
