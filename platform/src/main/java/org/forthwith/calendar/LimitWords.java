package org.forthwith.calendar;

import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.forthwith.calendar.Limit.BeforeMonths;
import org.forthwith.calendar.Limit.Elapsed;
import org.forthwith.calendar.Limit.Months;
import org.forthwith.calendar.Limit.MonthsFrom;
import org.forthwith.calendar.Limit.SameDay;
import org.forthwith.calendar.Limit.WorkingDays;

/** One way of writing a limit, for the table, the page and the explanation alike. */
final class LimitWords {

    private static final Pattern COUNTED = Pattern.compile("([1-9][0-9]{0,3}) (hour|day|working day|month)s?");
    private static final String BEFORE = " before the end of ";
    private static final String FROM_THE_DATE = " from the date";
    private static final String SAME_DAY = "same day";
    private static final int HOURS_A_DAY = 24;
    /** Police powers speak of 72 hours, guidance speaks of 7 days. */
    private static final int SAID_IN_HOURS = 72;

    private LimitWords() {}

    static String of(Limit limit) {
        return switch (limit) {
            case Elapsed elapsed -> elapsed(elapsed.time().toHours());
            case SameDay sameDay -> SAME_DAY;
            case WorkingDays working -> counted(working.days(), "working day");
            case Months months -> counted(months.months(), "month");
            case MonthsFrom months -> counted(months.months(), "month") + FROM_THE_DATE;
            case BeforeMonths before -> counted(before.days(), "day") + BEFORE + counted(before.months(), "month");
        };
    }

    private static String elapsed(long hours) {
        return hours > SAID_IN_HOURS && hours % HOURS_A_DAY == 0
                ? counted(hours / HOURS_A_DAY, "day")
                : counted(hours, "hour");
    }

    private static String counted(long count, String unit) {
        return count + " " + unit + (count == 1 ? "" : "s");
    }

    static Limit parse(String words) {
        if (words.equals(SAME_DAY)) {
            return new SameDay();
        }
        if (words.endsWith(FROM_THE_DATE)) {
            return from(parse(words.substring(0, words.length() - FROM_THE_DATE.length())), words);
        }
        int before = words.indexOf(BEFORE);
        return before < 0
                ? counted(words)
                : before(parse(words.substring(0, before)), parse(words.substring(before + BEFORE.length())), words);
    }

    private static Limit before(Limit days, Limit end, String words) {
        if (days instanceof Elapsed elapsed
                && end instanceof Months months
                && elapsed.time().toHours() % HOURS_A_DAY == 0) {
            return new BeforeMonths((int) elapsed.time().toDays(), months.months());
        }
        throw notALimit(words);
    }

    private static Limit from(Limit counted, String words) {
        if (counted instanceof Months months) {
            return new MonthsFrom(months.months());
        }
        throw notALimit(words);
    }

    private static IllegalArgumentException notALimit(String words) {
        return new IllegalArgumentException("'" + words + "' is not a limit such as '24 hours' or '3 working days'");
    }

    private static Limit counted(String words) {
        Matcher counted = COUNTED.matcher(words);
        if (!counted.matches()) {
            throw notALimit(words);
        }
        int count = Integer.parseInt(counted.group(1));
        return switch (counted.group(2)) {
            case "hour" -> new Elapsed(Duration.ofHours(count));
            case "day" -> new Elapsed(Duration.ofDays(count));
            case "working day" -> new WorkingDays(count);
            default -> new Months(count);
        };
    }
}
