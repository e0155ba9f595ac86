package org.forthwith.hashmatch.source;

import org.forthwith.hashmatch.value.Algorithm;
import org.jspecify.annotations.Nullable;

/** A hash as it is written, with its algorithm before it or without, as in {@code pdq:} and 64 digits. */
public final class Prefixed {

    private final String prefix;
    private final String value;

    private Prefixed(String prefix, String value) {
        this.prefix = prefix;
        this.value = value;
    }

    public static Prefixed of(String written) {
        int colon = written.indexOf(':');
        return new Prefixed(colon < 0 ? "" : written.substring(0, colon), written.substring(colon + 1));
    }

    public String prefix() {
        return prefix;
    }

    public String value() {
        return value;
    }

    /**
     * What stands before the hash counts, then what is said of it, then its length, then what is said of all; null when nothing tells.
     *
     * @param otherwise of hashes whose length leaves it open
     */
    public @Nullable Algorithm algorithm(@Nullable Algorithm said, @Nullable Algorithm otherwise) {
        if (!prefix.isEmpty()) {
            return Algorithm.named(prefix).orElse(null);
        }
        Algorithm byLength = byLength(value.strip().length());
        return said != null ? said : byLength != null ? byLength : otherwise;
    }

    /** Of hex digits; null when there are several such algorithms, or none. */
    static @Nullable Algorithm byLength(int digits) {
        if (digits == 32) {
            return Algorithm.MD5;
        }
        return digits == 40 ? Algorithm.SHA1 : null;
    }

    /** Why nothing tells its algorithm. */
    public String whyUntold() {
        if (!prefix.isEmpty()) {
            return "is of an algorithm that is not used";
        }
        int length = value.strip().length();
        return length == 64
                ? "may be PDQ or SHA-256; nothing says which"
                : "has " + length + " characters, and nothing says which hash it is";
    }
}
