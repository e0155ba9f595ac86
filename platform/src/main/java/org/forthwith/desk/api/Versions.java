package org.forthwith.desk.api;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The version of a case in {@code If-Match}: its number between quotes. Anything else names no version that can be current. */
final class Versions {

    private Versions() {}

    static Optional<Integer> read(@Nullable String header) {
        if (header == null || header.equals("*")) {
            return Optional.empty();
        }
        String number = header.replace("W/", "").replace("\"", "").strip();
        return Optional.of(number.matches("[0-9]{1,9}") ? Integer.parseInt(number) : -1);
    }
}
