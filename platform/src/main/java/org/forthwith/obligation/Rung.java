package org.forthwith.obligation;

import org.forthwith.kernel.Role;

/**
 * A rung of a ladder: when so much of the time allowed has gone, this role is told. 100 is the breach.
 *
 * @param ladder which ladder: most clocks have the common one
 */
public record Rung(String ladder, int percent, Role addressee, Source source, Validity validity) {

    public static final String STANDARD = "STANDARD";

    public Rung {
        if (percent < 1) {
            throw new IllegalArgumentException("a rung stands at 1 % or above, not at " + percent + " %");
        }
    }
}
