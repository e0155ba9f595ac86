package org.forthwith.subject.canonical;

import java.util.Locale;
import java.util.regex.Pattern;
import org.forthwith.subject.Form;
import org.jspecify.annotations.Nullable;

/**
 * A device. A number is compared as a number whatever type the platform put beside it, since platforms put several types beside one
 * number; anything else, such as the name of a wireless network, only within its type.
 */
final class DeviceNumber {

    private static final Pattern SIGNS = Pattern.compile("[\\s:./-]+");
    private static final Pattern NUMBER = Pattern.compile("[0-9]{14,22}|[0-9a-f]{12,64}");
    private static final Pattern HANDSET = Pattern.compile("[0-9]{14,16}");

    /** The digits of an IMEI that name the handset; the ones behind them are a check digit or the version of its software. */
    private static final int HANDSET_DIGITS = 14;

    private DeviceNumber() {}

    /** @param hint the type that the report gives: IMEI, ICCID, SSID */
    static Form form(String text, @Nullable String hint) {
        var name = PlainText.folded(text);
        var number = SIGNS.matcher(name).replaceAll("");
        if (!NUMBER.matcher(number).matches()) {
            return Form.exactly(type(hint) + ":" + name);
        }
        return HANDSET.matcher(number).matches()
                ? new Form(number, number.substring(0, HANDSET_DIGITS))
                : Form.exactly(number);
    }

    private static String type(@Nullable String hint) {
        return hint == null ? "" : PlainText.of(hint).toUpperCase(Locale.ROOT);
    }
}
