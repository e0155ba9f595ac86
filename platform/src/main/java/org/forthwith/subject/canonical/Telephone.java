package org.forthwith.subject.canonical;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.PhoneNumberUtil.ValidationResult;
import com.google.i18n.phonenumbers.Phonenumber.PhoneNumber;
import com.google.i18n.phonenumbers.Phonenumber.PhoneNumber.CountryCodeSource;
import java.util.regex.Pattern;
import org.forthwith.subject.Form;
import org.jspecify.annotations.Nullable;

/**
 * A telephone number: E.164 when its country is known, the bare digits when it is not, and searched by its national digits.
 * A number need not be assigned: numbers set aside for drama have a form like any other.
 */
final class Telephone {

    private static final PhoneNumberUtil PLANS = PhoneNumberUtil.getInstance();
    private static final String HOME = "GB";
    private static final Pattern CALLING_CODE = Pattern.compile("\\+?([1-9][0-9]{0,2})");
    private static final Pattern BARE = Pattern.compile("[0-9 ()./-]+");
    private static final Pattern WHOLE_NUMBER = Pattern.compile("[0-9]{9,15}");

    private Telephone() {}

    /** @param hint the calling code that the report gives beside the number */
    static Form form(String text, @Nullable String hint) {
        var region = region(hint);
        var known = region != null;
        try {
            var international = !known && text.startsWith("00") ? "+" + text.substring(2) : text;
            var number = PLANS.parseAndKeepRawInput(international, known ? region : HOME);
            return possible(number) && (known || saysCountry(number, text)) ? form(number) : bare(text, known);
        } catch (NumberParseException none) {
            return Form.UNREADABLE;
        }
    }

    private static @Nullable String region(@Nullable String hint) {
        var code = CALLING_CODE.matcher(hint == null ? "" : hint.strip());
        var region = code.matches() ? PLANS.getRegionCodeForCountryCode(Integer.parseInt(code.group(1))) : "ZZ";
        return region.equals("ZZ") ? null : region;
    }

    private static boolean possible(PhoneNumber number) {
        return PLANS.isPossibleNumberWithReason(number) == ValidationResult.IS_POSSIBLE;
    }

    /** A number without a country's code is a British one only when it begins as British numbers are dialled: with 0. */
    private static boolean saysCountry(PhoneNumber number, String text) {
        return number.getCountryCodeSource() != CountryCodeSource.FROM_DEFAULT_COUNTRY
                || digits(text).startsWith("0");
    }

    private static Form form(PhoneNumber number) {
        return new Form(PLANS.format(number, PhoneNumberFormat.E164), PLANS.getNationalSignificantNumber(number));
    }

    /** Digits of some country: equal to the same digits elsewhere, and to no number whose country is known. */
    private static Form bare(String text, boolean known) {
        var digits = digits(text);
        return !known
                        && BARE.matcher(text).matches()
                        && WHOLE_NUMBER.matcher(digits).matches()
                ? new Form(digits, digits)
                : Form.UNREADABLE;
    }

    private static String digits(String text) {
        return PhoneNumberUtil.normalizeDigitsOnly(text);
    }
}
