package org.forthwith.subject.canonical;

import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The styles of British marks: how many letters, digits and letters follow each other, and which letters are in use. */
enum MarkStyle {
    /** Since 2001. */
    CURRENT(2, 2, 3, "[A-HJ-PR-Y]{2}[0-9]{2}[A-HJ-PR-Z]{3}"),
    /** 1983 to 2001, with the year before; Q where the age is not known. */
    YEAR_BEFORE(1, 3, 3, "[A-HJ-NP-TV-YQ][0-9]{1,3}[A-HJ-PR-Z]{3}"),
    /** 1963 to 1983, with the year behind. */
    YEAR_BEHIND(3, 3, 1, "[A-Z]{3}[0-9]{1,3}[A-HJ-NPR-TV-Y]"),
    /** Before 1963, and in Northern Ireland. */
    WITHOUT_YEAR(3, 4, 0, "[A-Z]{1,3}[0-9]{1,4}"),
    WITHOUT_YEAR_REVERSED(0, 4, 3, "[0-9]{1,4}[A-Z]{1,3}");

    private final int before;
    private final int digits;
    private final int behind;
    private final Pattern inUse;

    MarkStyle(int before, int digits, int behind, String inUse) {
        this.before = before;
        this.digits = digits;
        this.behind = behind;
        this.inUse = Pattern.compile(inUse);
    }

    boolean fits(String mark) {
        return inUse.matcher(mark).matches();
    }

    /** The marks of this style that look like the one given. */
    Stream<String> readings(String mark) {
        return IntStream.rangeClosed(0, before)
                .boxed()
                .flatMap(first -> IntStream.rangeClosed(0, behind)
                        .filter(last -> first + last < mark.length() && mark.length() - first - last <= digits)
                        .mapToObj(last -> read(mark, first, mark.length() - last)))
                .filter(this::fits)
                .distinct();
    }

    /** With digits from one place up to another, and letters around them. */
    private static String read(String mark, int from, int to) {
        return letters(mark.substring(0, from))
                + mark.substring(from, to).replace('O', '0').replace('I', '1')
                + letters(mark.substring(to));
    }

    private static String letters(String part) {
        return part.replace('0', 'O').replace('1', 'I');
    }
}
