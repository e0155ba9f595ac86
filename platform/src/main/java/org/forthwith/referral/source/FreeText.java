package org.forthwith.referral.source;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.forthwith.kernel.IdentifierKind;
import org.jspecify.annotations.Nullable;

/**
 * Finds identifiers in running text. Platforms put them there in layouts of their own, so what is found is a hint for a person and never
 * confirmed. Words are looked at one by one, and every pattern is bounded: the time grows with the length of the text and no faster.
 */
final class FreeText {

    private static final Pattern WORD = Pattern.compile("[^\\s<>\"“”]++");
    private static final Pattern PHONE = Pattern.compile(
            "(?<![\\w.+/-])(?<![0-9]:)(?:\\+|0|\\(0|\\(?[2-9][0-9]{2}\\)?[ -](?=[0-9]{3}-[0-9]{4}))[0-9 ()-]{6,19}[0-9](?!\\w)");
    private static final Pattern DAY = Pattern.compile("[0-9]{2}[-/ ][0-9]{2}[-/ ][0-9]{4}.*+");

    private FreeText() {}

    /** An identifier and where in the text it begins. */
    record Found(
            IdentifierKind kind, String written, @Nullable Integer port, int at) {}

    static List<Found> identifiers(String text) {
        List<Found> all = new ArrayList<>();
        StringBuilder rest = new StringBuilder(text);
        Matcher words = WORD.matcher(text);
        while (words.find()) {
            var found = FreeTextWord.identifiers(words.group(), words.start());
            all.addAll(found);
            for (Found one : found) {
                blank(rest, one.at(), one.written().length());
            }
        }
        phones(rest, all);
        all.sort(Comparator.comparingInt(Found::at));
        return withoutRepeats(all);
    }

    private static void phones(CharSequence text, List<Found> into) {
        Matcher matcher = PHONE.matcher(text);
        while (matcher.find()) {
            String written = matcher.group().strip();
            long digits = written.chars().filter(Character::isDigit).count();
            if (digits >= 9 && digits <= 15 && !DAY.matcher(written).matches()) {
                into.add(new Found(IdentifierKind.PHONE, written, null, matcher.start()));
            }
        }
    }

    private static void blank(StringBuilder text, int from, int length) {
        for (int i = from; i < from + length; i++) {
            text.setCharAt(i, '\n');
        }
    }

    private static List<Found> withoutRepeats(List<Found> all) {
        var seen = new LinkedHashSet<Found>();
        all.forEach(found -> seen.add(new Found(found.kind(), found.written(), found.port(), 0)));
        return List.copyOf(seen);
    }
}
