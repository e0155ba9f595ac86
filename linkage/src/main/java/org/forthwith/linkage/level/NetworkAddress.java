package org.forthwith.linkage.level;

import java.net.Inet6Address;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** An address on the internet, written in one way. */
public final class NetworkAddress {

    private static final Pattern FOUR = Pattern.compile("\\d{1,3}(?:\\.\\d{1,3}){3}");
    private static final Pattern SIX = Pattern.compile("[0-9a-fA-F]{0,4}(?::[0-9a-fA-F]{0,4}){2,7}");

    private NetworkAddress() {}

    /** Null for what is none. */
    public static @Nullable String of(String text) {
        if (FOUR.matcher(text).matches()) {
            return Stream.of(text.split("\\.", -1))
                    .map(Integer::valueOf)
                    .map(String::valueOf)
                    .collect(Collectors.joining("."));
        }
        return SIX.matcher(text).matches() ? six(text) : null;
    }

    /** A number of a network card is written with colons too, and is refused here. */
    private static @Nullable String six(String text) {
        try {
            return Inet6Address.ofLiteral(text).getHostAddress();
        } catch (IllegalArgumentException none) {
            return null;
        }
    }
}
