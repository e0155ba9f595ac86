package org.forthwith.subject;

import java.net.InetAddress;
import java.util.regex.Pattern;
import org.forthwith.kernel.IdentifierKind;
import org.jspecify.annotations.Nullable;

/**
 * A canonical value, taken apart once for all the questions asked of it.
 *
 * @param host the machine or domain in an address or a link; the value itself for other kinds
 * @param address the host as a number, where it is one
 */
record Candidate(String value, String host, @Nullable InetAddress address) {

    private static final Pattern LINK = Pattern.compile("[a-z][a-z0-9+.-]*://(\\[[^\\]]*]|[^/?:]*).*", Pattern.DOTALL);
    private static final String OCTET = "(?:0|[1-9][0-9]?|1[0-9]{2}|2[0-4][0-9]|25[0-5])";
    private static final Pattern ADDRESS = Pattern.compile(OCTET + "(?:\\." + OCTET + "){3}|[0-9a-f]*:[0-9a-f:]*");

    static Candidate of(IdentifierKind kind, String value) {
        var host = switch (kind) {
            case URL -> linkHost(value);
            case EMAIL -> value.substring(value.lastIndexOf('@') + 1);
            case PHONE, USERNAME, ACCOUNT_ID, IP_ADDRESS, DEVICE, FILE_HASH, ADDRESS, VEHICLE_MARK, PERSON -> value;
        };
        var numeric = kind == IdentifierKind.IP_ADDRESS || kind == IdentifierKind.URL;
        return new Candidate(value, host, numeric ? address(host) : null);
    }

    private static String linkHost(String link) {
        var parts = LINK.matcher(link);
        return parts.matches() ? parts.group(1).replace("[", "").replace("]", "") : "";
    }

    /** Reads a literal; nothing is ever looked up. */
    private static @Nullable InetAddress address(String host) {
        return ADDRESS.matcher(host).matches() ? InetAddress.ofLiteral(host) : null;
    }
}
