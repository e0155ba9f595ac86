package org.forthwith.reference;

import org.forthwith.kernel.ForceCode;
import org.jspecify.annotations.Nullable;

/** Where a case goes, and why. It always goes somewhere. */
public sealed interface Routed {

    ForceCode force();

    /** The children's services authority of the place, by ONS code; null when the place is not known closely enough. */
    @Nullable
    String authority();

    /** Which fact decided, in words, with the source behind it. */
    String because();

    /** The force of the place, or the one that the report itself names. */
    record ToForce(ForceCode force, @Nullable String authority, String because) implements Routed {}

    /** Nothing says in which force's area the case belongs: the national agency holds it until somebody knows. */
    record ToNationalAgency(String because) implements Routed {
        @Override
        public ForceCode force() {
            return Forces.NATIONAL_AGENCY;
        }

        @Override
        public @Nullable String authority() {
            return null;
        }
    }
}
