package org.forthwith.reference;

import java.time.LocalDate;
import java.util.List;
import org.forthwith.kernel.ForceCode;
import org.jspecify.annotations.Nullable;

/**
 * A local authority district: the area by which the map of forces is drawn.
 *
 * @param authority the authority that acts for a child who lives there, by ONS code: the county, or the district itself where it is both
 * @param followedBy the code of the district that took its place; null while it stands
 */
record District(
        String code,
        String name,
        List<String> also,
        ForceCode force,
        @Nullable String authority,
        @Nullable String authorityName,
        @Nullable String followedBy,
        DatedRow row) {

    District {
        also = List.copyOf(also);
    }

    static District of(DatedRow row) {
        return new District(
                row.text("code"),
                row.text("name"),
                row.list("also"),
                new ForceCode(row.text("force")),
                row.textOrNull("authority"),
                row.textOrNull("authority_name"),
                row.textOrNull("followed_by"),
                row);
    }

    boolean endedBy(LocalDate day) {
        var last = row.to();
        return last != null && last.isBefore(day);
    }
}
