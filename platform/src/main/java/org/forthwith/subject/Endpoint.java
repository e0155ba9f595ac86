package org.forthwith.subject;

import java.util.regex.Pattern;
import org.forthwith.kernel.IdentifierKind;
import org.jspecify.annotations.Nullable;

/**
 * An address as it is written with a port behind it: {@code 192.0.2.1:443}, {@code [2001:db8::1]:443}.
 *
 * @param port from 0 to 65535; null when none is written
 */
public record Endpoint(String host, @Nullable Integer port) {

    private static final Pattern WITH_PORT =
            Pattern.compile("(?:\\[(?<v6>[^\\]]*)]|(?<v4>[0-9.]+))(?::(?<port>[0-9]{1,5}))?");

    static Endpoint of(Mention mention) {
        return mention.kind() == IdentifierKind.IP_ADDRESS
                ? of(mention.written().strip())
                : new Endpoint(mention.written(), null);
    }

    /** The host is the whole text when no port stands behind it. */
    public static Endpoint of(String text) {
        var parts = WITH_PORT.matcher(text);
        if (!parts.matches()) {
            return new Endpoint(text, null);
        }
        var host = parts.group("v6") == null ? parts.group("v4") : parts.group("v6");
        return new Endpoint(host, parts.group("port") == null ? null : Integer.valueOf(parts.group("port")));
    }
}
