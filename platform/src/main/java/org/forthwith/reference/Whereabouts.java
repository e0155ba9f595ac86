package org.forthwith.reference;

import org.jspecify.annotations.Nullable;

/**
 * What is said about where something belongs. Any part may be missing.
 *
 * @param district an ONS code, in use or replaced, or a district's name
 * @param town the name of a town, which may lie anywhere in the world
 * @param force a force's number, name or police force area code
 * @param country an ISO code or a name
 */
public record Whereabouts(
        @Nullable String district,
        @Nullable String town,
        @Nullable String postcode,
        @Nullable String force,
        @Nullable String country) {

    public static final Whereabouts UNKNOWN = new Whereabouts(null, null, null, null, null);
}
