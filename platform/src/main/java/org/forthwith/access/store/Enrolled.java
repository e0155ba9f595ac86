package org.forthwith.access.store;

import java.util.Set;
import org.forthwith.kernel.ForceCode;

/**
 * A sender that has been enrolled, without its secret.
 *
 * @param channels by which it may hand in; none named means every one
 */
public record Enrolled(String id, String name, ForceCode force, Set<String> channels) {

    public Enrolled {
        channels = Set.copyOf(channels);
    }
}
