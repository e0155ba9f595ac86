package org.forthwith.linkage.level;

import java.util.regex.Pattern;

/**
 * A telephone number as its digits: without the extension, without the zero that is dialled within a country, and without the code of the country
 * where that is the United Kingdom's. The code of any other country stays.
 */
final class PhoneNumber {

    private static final Pattern EXTENSION = Pattern.compile(
            "(?<=\\d)[\\s,;)]*(?:x|xtn?|extn?|extension|#|;ext=)[.:\\s]*\\d{1,7}\\s*$", Pattern.CASE_INSENSITIVE);

    private static final String HOME = "44";

    /** Digits that a number within the country has, the zero before it not counted. */
    private static final int NATIONAL = 9;

    private PhoneNumber() {}

    static String of(String written) {
        String text = EXTENSION.matcher(written).replaceFirst("");
        String digits = text.replaceAll("\\D", "");
        if (digits.startsWith("00") || text.strip().startsWith("+")) {
            return international(withoutTrunk(text).replaceFirst("^00", ""));
        }
        boolean home = digits.startsWith(HOME) && digits.length() >= HOME.length() + NATIONAL;
        return home ? international(withoutTrunk(text)) : national(digits);
    }

    private static String international(String digits) {
        return digits.startsWith(HOME) ? national(digits.substring(HOME.length())) : digits;
    }

    private static String national(String digits) {
        return digits.startsWith("0") ? digits.substring(1) : digits;
    }

    /** Behind the code of a country some write the zero that is not dialled from abroad, in brackets. */
    private static String withoutTrunk(String text) {
        return text.replaceFirst("(?<=\\d)\\s*\\(0\\)", "").replaceAll("\\D", "");
    }
}
