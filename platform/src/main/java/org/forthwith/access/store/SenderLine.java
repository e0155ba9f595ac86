package org.forthwith.access.store;

import java.util.Set;
import org.forthwith.kernel.ForceCode;

/**
 * One registered sender.
 *
 * @param channels by which it may hand in; none named means every one
 */
record SenderLine(String id, String name, ForceCode force, SecretDigest secret, Set<String> channels) {

    SenderLine {
        channels = Set.copyOf(channels);
    }

    boolean permits(String channel) {
        return channels.isEmpty() || channels.contains(channel);
    }
}
