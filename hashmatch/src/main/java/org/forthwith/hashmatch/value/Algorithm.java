package org.forthwith.hashmatch.value;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** How a hash was made. PDQ tells what looks alike; the others tell what is the same to the last bit. */
public enum Algorithm {
    PDQ("PDQ", 32),
    MD5("MD5", 16),
    SHA1("SHA-1", 20),
    SHA256("SHA-256", 32);

    /** Those that tell what is the same to the last bit. */
    public static final List<Algorithm> DIGESTS = List.of(MD5, SHA1, SHA256);

    private final String written;
    private final int bytes;

    Algorithm(String written, int bytes) {
        this.written = written;
        this.bytes = bytes;
    }

    /** The name as the field writes it, such as {@code SHA-256}. */
    public String written() {
        return written;
    }

    /** How long a hash is, in bytes. */
    public int bytes() {
        return bytes;
    }

    /** The algorithm that a sender means: letter case, hyphens, underscores and blanks do not count. Empty when it is none of ours. */
    public static Optional<Algorithm> named(String name) {
        String plain = name.toLowerCase(Locale.ROOT).replaceAll("[-_ ]", "");
        for (Algorithm each : values()) {
            if (each.name().toLowerCase(Locale.ROOT).equals(plain)) {
                return Optional.of(each);
            }
        }
        return plain.equals("pdqhash") ? Optional.of(PDQ) : Optional.empty();
    }
}
