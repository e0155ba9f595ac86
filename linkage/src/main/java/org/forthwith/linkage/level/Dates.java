package org.forthwith.linkage.level;

import java.util.Collection;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads written dates as {@code yyyymmdd}; a part that is not given is zeros. Where day and month could be either, one column is read in one
 * order: that of the first date that leaves no doubt, and else the day first, as in the United Kingdom.
 */
final class Dates {

    private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})\\D(\\d{1,2})\\D(\\d{1,2})(?:\\D.*)?");
    private static final Pattern IN_ONE_PIECE = Pattern.compile("(\\d{4})(\\d{2})(\\d{2})");
    private static final Pattern YEAR_LAST = Pattern.compile("(\\d{1,2})\\D(\\d{1,2})\\D(\\d{4})(?:\\D.*)?");
    private static final Pattern YEAR_AND_MONTH = Pattern.compile("(\\d{4})\\D(\\d{1,2})");
    private static final Pattern YEAR = Pattern.compile("(\\d{4})(?:\\.0)?");
    private static final int MONTHS = 12;

    private final boolean monthFirst;

    private Dates(boolean monthFirst) {
        this.monthFirst = monthFirst;
    }

    static Dates of(Collection<String> written) {
        for (String date : written) {
            Matcher parts = YEAR_LAST.matcher(date);
            if (parts.matches() && Integer.parseInt(parts.group(2)) > MONTHS) {
                return new Dates(true);
            }
            if (parts.matches() && Integer.parseInt(parts.group(1)) > MONTHS) {
                return new Dates(false);
            }
        }
        return new Dates(false);
    }

    /** A date that cannot be read stays as its digits and equals only itself; without a digit it is empty. */
    String read(String written) {
        for (Pattern pattern : List.of(IN_ONE_PIECE, YEAR_FIRST)) {
            Matcher yearFirst = pattern.matcher(written);
            if (yearFirst.matches()) {
                return date(yearFirst.group(1), yearFirst.group(2), yearFirst.group(3));
            }
        }
        Matcher yearLast = YEAR_LAST.matcher(written);
        if (yearLast.matches()) {
            return monthFirst
                    ? date(yearLast.group(3), yearLast.group(1), yearLast.group(2))
                    : date(yearLast.group(3), yearLast.group(2), yearLast.group(1));
        }
        Matcher yearAndMonth = YEAR_AND_MONTH.matcher(written);
        if (yearAndMonth.matches()) {
            return date(yearAndMonth.group(1), yearAndMonth.group(2), "0");
        }
        Matcher year = YEAR.matcher(written);
        return year.matches() ? year.group(1) + "0000" : written.replaceAll("\\D", "");
    }

    private static String date(String year, String month, String day) {
        return year + (month.length() == 1 ? "0" : "") + month + (day.length() == 1 ? "0" : "") + day;
    }
}
