package org.forthwith.subject.canonical;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.forthwith.subject.Form;
import org.jspecify.annotations.Nullable;

/**
 * A link: scheme and host without capitals; the usual port, the fragment and slashes at the end left out. A link without a scheme is
 * one of the web. It is searched without scheme, www and query. It is never fetched. Source: RFC 3986, section 6.
 */
final class WebLink {

    private static final Pattern LINK = Pattern.compile(
            "(?:(?<scheme>[A-Za-z][A-Za-z0-9+.-]*)://(?:[^/?#@]*@)?)?"
                    + "(?<host>\\[[0-9A-Fa-f:.]+]|[^/?#:\\s]+)(?::(?<port>[0-9]{0,5}))?"
                    + "(?<path>/[^?#]*)?(?:\\?(?<query>[^#]*))?(?:#.*)?",
            Pattern.DOTALL);
    private static final Map<String, String> USUAL_PORTS = Map.of("http", "80", "https", "443", "ftp", "21");
    private static final Pattern NUMBERS = Pattern.compile("\\[.*]|[0-9.]+");

    private WebLink() {}

    static Form form(String text) {
        var parts = LINK.matcher(text);
        return parts.matches()
                ? host(parts.group("host"), parts.group("scheme"))
                        .map(host -> form(host, parts))
                        .orElse(Form.UNREADABLE)
                : Form.UNREADABLE;
    }

    private static Form form(String host, Matcher parts) {
        var scheme = Optional.ofNullable(parts.group("scheme")).orElse("https").toLowerCase(Locale.ROOT);
        var path = Escapes.settled(part(parts.group("path"), "")).replaceAll("/+$", "");
        var query = Escapes.settled(part(parts.group("query"), "?"));
        var port = part(parts.group("port"), ":");
        var server = host + (port.equals(":" + USUAL_PORTS.get(scheme)) ? "" : port);
        var searched = server.startsWith("www.") ? server.substring("www.".length()) : server;
        return new Form(scheme + "://" + server + path + query, searched + path);
    }

    private static String part(@Nullable String text, String sign) {
        return text == null || text.isEmpty() ? "" : sign + text;
    }

    /** Without a scheme only a name with a dot in it is taken for a link. */
    private static Optional<String> host(String written, @Nullable String scheme) {
        if (NUMBERS.matcher(written).matches()) {
            var address = IpAddress.form(written).canonical();
            return Optional.ofNullable(address).map(number -> number.contains(":") ? "[" + number + "]" : number);
        }
        return DomainName.ascii(written).filter(name -> scheme != null || name.contains("."));
    }
}
