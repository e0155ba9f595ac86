package org.forthwith.referral.source;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** An IP address as people write it, with a port or without. Only what can be nothing else counts: no leading zeros, no times of day. */
record IpLiteral(String address, @Nullable Integer port) {

    private static final String BYTE = "(?:25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])";
    private static final Pattern V4 = Pattern.compile("((?:" + BYTE + "\\.){3}" + BYTE + ")(?::([0-9]{1,5}))?");
    private static final Pattern BRACKETED = Pattern.compile("\\[([0-9A-Fa-f:.]{3,45}+)](?::([0-9]{1,5}))?");
    private static final Pattern GROUPS = Pattern.compile("(?:[0-9A-Fa-f]{0,4}:){2,7}+[0-9A-Fa-f]{0,4}");

    static Optional<IpLiteral> in(String written) {
        Matcher four = V4.matcher(written);
        if (four.matches()) {
            return Optional.of(of(four));
        }
        Matcher bracketed = BRACKETED.matcher(written);
        if (bracketed.matches()) {
            return isV6(bracketed.group(1)) ? Optional.of(of(bracketed)) : Optional.empty();
        }
        return isV6(written) ? Optional.of(new IpLiteral(written, null)) : Optional.empty();
    }

    private static IpLiteral of(Matcher matcher) {
        String port = matcher.group(2);
        return new IpLiteral(matcher.group(1), port == null ? null : Integer.valueOf(port));
    }

    private static boolean isV6(String written) {
        if (!GROUPS.matcher(written).matches()) {
            return false;
        }
        long colons = written.chars().filter(c -> c == ':').count();
        int shortened = written.indexOf("::");
        boolean whole = shortened < 0 && colons == 7 && !written.startsWith(":") && !written.endsWith(":");
        boolean once = shortened >= 0 && written.indexOf("::", shortened + 1) < 0;
        return whole || (once && colons >= 3 && colons <= 7);
    }
}
