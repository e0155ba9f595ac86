package org.forthwith.linkage.level;

import java.util.List;
import org.forthwith.linkage.text.WithinOne;

/** Compares two dates written {@code yyyymmdd}; zeros stand for a part that nobody has written down. */
final class DateCloseness implements Closeness {

    static final List<String> WORDS = List.of(
            "differ",
            "within ten years",
            "within a year",
            "two of day, month and year the same",
            "one digit apart, or day and month changed round",
            "the same as far as both are known");

    private static final int LENGTH = 8;

    /** Ten years of 366 days are less. */
    private static final int FAR = 11;

    private static final int DAYS_A_YEAR = 366;
    private static final int DAYS_A_MONTH = 31;

    @Override
    public int rung(String left, String right) {
        if (left.length() != LENGTH || right.length() != LENGTH) {
            return WithinOne.test(left, right) ? 4 : 0;
        }
        int year = same(left, right, 0, 4);
        int month = same(left, right, 4, 6);
        int day = same(left, right, 6, 8);
        if (Math.min(year, Math.min(month, day)) >= 0) {
            return 5;
        }
        if (partlyKnown(left) || partlyKnown(right)) {
            return apart(left, right);
        }
        if (WithinOne.test(left, right) || (year > 0 && changedRound(left, right))) {
            return 4;
        }
        return year + month + day >= 1 ? 3 : apart(left, right);
    }

    @Override
    public boolean whole(String value) {
        return value.length() != LENGTH || !partlyKnown(value);
    }

    /** The date as a number; says nothing of one that is known in part. */
    @Override
    public long sign(String value) {
        return WholeDate.sign(value);
    }

    @Override
    public boolean surelyNothing(long left, long right) {
        return WholeDate.yearsApart(left, right) > FAR
                && WholeDate.digitsApart(left, right) > 2
                && !WholeDate.sameDay(left, right);
    }

    /** 1 for the same, 0 for not known on a side, -1 for different. */
    private static int same(String left, String right, int from, int until) {
        if (left.regionMatches(from, right, from, until - from)) {
            return 1;
        }
        return unknown(left, from, until) || unknown(right, from, until) ? 0 : -1;
    }

    private static boolean unknown(String date, int from, int until) {
        for (int at = from; at < until; at++) {
            if (date.charAt(at) != '0') {
                return false;
            }
        }
        return true;
    }

    private static boolean partlyKnown(String date) {
        return unknown(date, 4, 6) || unknown(date, 6, 8);
    }

    private static boolean changedRound(String left, String right) {
        return left.regionMatches(4, right, 6, 2) && left.regionMatches(6, right, 4, 2);
    }

    private static int apart(String left, String right) {
        int days = Math.abs(days(left) - days(right));
        return days <= DAYS_A_YEAR ? 2 : days <= 10 * DAYS_A_YEAR ? 1 : 0;
    }

    private static int days(String date) {
        return number(date, 0, 4) * DAYS_A_YEAR + number(date, 4, 6) * DAYS_A_MONTH + number(date, 6, 8);
    }

    private static int number(String date, int from, int until) {
        int number = 0;
        for (int at = from; at < until; at++) {
            number = number * 10 + (date.charAt(at) - '0');
        }
        return number;
    }
}
