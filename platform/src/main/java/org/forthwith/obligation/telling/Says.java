package org.forthwith.obligation.telling;

import org.jspecify.annotations.Nullable;

/**
 * What an alert about a restricted case says.
 *
 * @param reference of the case; null where nobody who is told may see it
 * @param ring whom to ring; null where whoever is told can look themselves
 */
public record Says(
        Kind kind, @Nullable String reference, @Nullable String ring) {

    public enum Kind {
        /** Somebody has asked for what the case knows. Told to those on its list. */
        ASKED,
        /** Something is late in it, and nobody on its list can be told. Told to the desk, which learns no more than whom to ring. */
        LATE
    }
}
