package org.forthwith.hashmatch.serve;

import java.net.InetAddress;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * By which names the server is called. On this machine it answers to no others: a page in a browser could otherwise reach it under a name of its own that
 * leads here.
 */
// [impl->req~the-service-lets-in-who-may~1]
record Names(InetAddress address, Set<String> others) {

    private static final Set<String> THIS_MACHINE = Set.of("localhost", "127.0.0.1", "[::1]");

    /** @param hosts the {@code Host} of a call, as often as it stands there */
    boolean know(@Nullable List<String> hosts) {
        if (hosts == null || hosts.size() != 1) {
            return false;
        }
        String name = hosts.getFirst().strip().toLowerCase(Locale.ROOT).replaceFirst(":[0-9]{0,5}$", "");
        return !address.isLoopbackAddress() || THIS_MACHINE.contains(name) || others.contains(name);
    }
}
