package org.forthwith.hashmatch.referral;

import org.jspecify.annotations.Nullable;

/** Whether somebody at the platform has looked at the file. {@code UNKNOWN} is never written as a no: in some countries a warrant hangs on it. */
public enum Seen {
    UNKNOWN,
    YES,
    NO;

    /** Null where it is not known. */
    @Nullable
    Boolean said() {
        return this == UNKNOWN ? null : this == YES;
    }
}
