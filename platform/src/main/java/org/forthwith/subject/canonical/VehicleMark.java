package org.forthwith.subject.canonical;

import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.forthwith.subject.Form;

/**
 * A registration mark, without spaces. Where an O or I stands in a place that a British style keeps for digits, or the other way
 * round, it is put right; where two styles are possible nothing is. It is searched as if O were 0 and I were 1 everywhere.
 */
final class VehicleMark {

    private static final Pattern APART = Pattern.compile("[^A-Z0-9]+");
    private static final int LONGEST = 10;

    private VehicleMark() {}

    static Form form(String text) {
        var mark = APART.matcher(text.toUpperCase(Locale.ROOT)).replaceAll("");
        return mark.length() < 2 || mark.length() > LONGEST
                ? Form.UNREADABLE
                : new Form(putRight(mark), mark.replace('O', '0').replace('I', '1'));
    }

    private static String putRight(String mark) {
        if (Arrays.stream(MarkStyle.values()).anyMatch(style -> style.fits(mark))) {
            return mark;
        }
        var readings = Arrays.stream(MarkStyle.values())
                .flatMap(style -> style.readings(mark))
                .collect(Collectors.toUnmodifiableSet());
        return readings.size() == 1 ? readings.iterator().next() : mark;
    }
}
