package org.forthwith.reference;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.forthwith.kernel.ForceCode;
import org.jspecify.annotations.Nullable;

/** The force in whose area a place lies, the authority for its children if one is certain, and how that is known. */
record Located(ForceCode force, @Nullable String authority, String because) {

    /** What several districts of one name have in common. Districts of different forces have nothing in common that could be used. */
    static Optional<Located> in(List<District> districts, String written) {
        if (districts.isEmpty()
                || districts.stream().map(District::force).distinct().count() > 1) {
            return Optional.empty();
        }
        var first = districts.getFirst();
        var oneAuthority =
                districts.stream().allMatch(district -> Objects.equals(district.authority(), first.authority()));
        var place = districts.size() == 1 ? first.name() + " (" + first.code() + ")" : written;
        return Optional.of(new Located(
                first.force(),
                oneAuthority ? first.authority() : null,
                place + " lies in the area of force " + first.force() + ", source "
                        + first.row().source()));
    }
}
