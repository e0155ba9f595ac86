package org.forthwith.subject.canonical;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Pattern;

/** The characters of a link in their one settled writing: plain where they may be, otherwise as %XX. Source: RFC 3986, section 6.2.2. */
final class Escapes {

    private static final Pattern ESCAPED = Pattern.compile("%([0-9A-Fa-f]{2})");
    private static final Pattern UNRESERVED = Pattern.compile("[A-Za-z0-9._~-]");
    private static final Pattern NOT_ASCII = Pattern.compile("[^\\x21-\\x7e]");

    private Escapes() {}

    static String settled(String text) {
        var ascii = NOT_ASCII.matcher(text).replaceAll(character -> escaped(character.group()));
        return ESCAPED.matcher(ascii).replaceAll(escape -> plain(Integer.parseInt(escape.group(1), 16)));
    }

    private static String escaped(String character) {
        var escapes = new StringBuilder();
        for (var octet : character.getBytes(StandardCharsets.UTF_8)) {
            escapes.append("%%%02X".formatted(octet));
        }
        return escapes.toString();
    }

    private static String plain(int octet) {
        var character = String.valueOf((char) octet);
        return UNRESERVED.matcher(character).matches()
                ? character
                : "%%%02X".formatted(octet).toUpperCase(Locale.ROOT);
    }
}
