package org.forthwith.subject.canonical;

import java.util.Locale;
import java.util.regex.Pattern;
import org.forthwith.subject.Form;
import org.jspecify.annotations.Nullable;

/**
 * A postal address: its UPRN where one is given, otherwise its lines and postcode without regard to capitals and punctuation.
 * It is searched by postcode and first number. A postcode of an unknown pattern is no reason to refuse: it stays in the lines.
 */
final class PostalAddress {

    private static final Pattern UPRN =
            Pattern.compile("(?i)(?:.*\\bUPRN\\W*)0*([1-9][0-9]{0,11})\\b.*", Pattern.DOTALL);
    private static final Pattern UPRN_DIGITS = Pattern.compile("0*([1-9][0-9]{0,11})");
    private static final Pattern POSTCODE = Pattern.compile("\\b([a-z]{1,2}[0-9][0-9a-z]?) ?([0-9][a-z]{2})\\b");
    private static final Pattern APART = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");
    private static final Pattern APOSTROPHE = Pattern.compile("['\u2018\u2019]");
    private static final Pattern NUMBER = Pattern.compile("\\b[0-9]+[a-z]?\\b");

    private PostalAddress() {}

    /** @param hint UPRN, when the value is one */
    static Form form(String text, @Nullable String hint) {
        var uprn = ("UPRN".equalsIgnoreCase(hint) ? UPRN_DIGITS : UPRN).matcher(text);
        return uprn.matches() ? Form.exactly("UPRN:" + uprn.group(1)) : lines(text);
    }

    private static Form lines(String text) {
        var plain = APART.matcher(APOSTROPHE.matcher(PlainText.folded(text)).replaceAll(""))
                .replaceAll(" ")
                .strip();
        if (plain.isEmpty()) {
            return Form.UNREADABLE;
        }
        var postcode = POSTCODE.matcher(plain);
        if (!postcode.find()) {
            return Form.exactly(plain);
        }
        var code = (postcode.group(1) + postcode.group(2)).toUpperCase(Locale.ROOT);
        var before = plain.substring(0, postcode.start()).strip();
        var lines = (before + " " + plain.substring(postcode.end()).strip()).strip();
        return lines.isEmpty() ? new Form(null, code) : withPostcode(code, lines);
    }

    private static Form withPostcode(String postcode, String lines) {
        var number = NUMBER.matcher(lines);
        return new Form(postcode + "|" + lines, number.find() ? postcode + "|" + number.group() : postcode);
    }
}
