package org.forthwith.hashmatch.source;

import java.util.Optional;
import org.forthwith.hashmatch.value.Algorithm;
import org.jspecify.annotations.Nullable;

/** A hash as it is written, with its algorithm before it or without, as in {@code pdq:} and 64 digits. */
public record Prefixed(String prefix, String value) {

    public static Prefixed of(String written) {
        int colon = written.indexOf(':');
        return colon < 0
                ? new Prefixed("", written)
                : new Prefixed(written.substring(0, colon), written.substring(colon + 1));
    }

    /** What stands before the hash counts, then what is said, then its length; null when nothing tells. */
    public @Nullable Algorithm algorithm(@Nullable Algorithm said) {
        Optional<Algorithm> own = Algorithm.named(prefix);
        if (own.isPresent() || !prefix.isEmpty()) {
            return own.orElse(null);
        }
        return said != null ? said : byLength(value.strip().length());
    }

    /** Of hex digits; null when there are several such algorithms, or none. */
    static @Nullable Algorithm byLength(int digits) {
        return switch (digits) {
            case 32 -> Algorithm.MD5;
            case 40 -> Algorithm.SHA1;
            default -> null;
        };
    }

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
