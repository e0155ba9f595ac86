package org.forthwith.obligation;

import org.forthwith.kernel.Role;

/** A rung of the ladder: when so much of the time allowed has gone, this role is told. 100 is the breach. */
public record Rung(int percent, Role addressee, Source source, Validity validity) {

    public Rung {
        if (percent < 1) {
            throw new IllegalArgumentException("a rung stands at 1 % or above, not at " + percent + " %");
        }
    }
}
