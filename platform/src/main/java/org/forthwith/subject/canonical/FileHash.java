package org.forthwith.subject.canonical;

import java.util.Base64;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.forthwith.subject.Form;
import org.jspecify.annotations.Nullable;

/** The digest of a file, by its algorithm: {@code MD5:d41d8cd9…}. Written in hexadecimal or base64, the algorithm beside it or before it. */
final class FileHash {

    /** Bytes in a digest of each algorithm that is known. */
    static final Map<String, Integer> LENGTHS =
            Map.of("MD5", 16, "SHA1", 20, "SHA224", 28, "SHA256", 32, "SHA384", 48, "SHA512", 64, "PDQ", 32);

    /** Which algorithm a digest of a length is of, when nobody says: the one in common use. */
    private static final Map<Integer, String> USUAL =
            Map.of(16, "MD5", 20, "SHA1", 32, "SHA256", 48, "SHA384", 64, "SHA512");

    private static final Pattern LABELLED =
            Pattern.compile("(?<name>[A-Za-z][A-Za-z0-9 _-]{1,20})[:=]\\s*(?<digest>\\S+)");
    private static final Pattern HEXADECIMAL = Pattern.compile("(?:[0-9a-fA-F]{2})+");

    private FileHash() {}

    /** @param hint the algorithm, as the report names it */
    static Form form(String text, @Nullable String hint) {
        var label = LABELLED.matcher(text);
        return label.matches() && LENGTHS.containsKey(plain(label.group("name")))
                ? digest(label.group("digest"), label.group("name"))
                : digest(text, hint);
    }

    private static Form digest(String text, @Nullable String hint) {
        var bytes = bytes(text);
        var algorithm = hint == null || hint.isBlank()
                ? USUAL.get(bytes.map(all -> all.length).orElse(0))
                : plain(hint);
        if (algorithm == null) {
            return Form.UNREADABLE;
        }
        return LENGTHS.containsKey(algorithm)
                ? bytes.filter(all -> all.length == LENGTHS.get(algorithm))
                        .map(all ->
                                Form.exactly(algorithm + ":" + HexFormat.of().formatHex(all)))
                        .orElse(Form.UNREADABLE)
                : Form.exactly(algorithm + ":" + text);
    }

    private static String plain(String algorithm) {
        return PlainText.of(algorithm).toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "");
    }

    private static Optional<byte[]> bytes(String text) {
        try {
            return Optional.of(
                    HEXADECIMAL.matcher(text).matches()
                            ? HexFormat.of().parseHex(text)
                            : Base64.getDecoder().decode(text));
        } catch (IllegalArgumentException neither) {
            return Optional.empty();
        }
    }
}
