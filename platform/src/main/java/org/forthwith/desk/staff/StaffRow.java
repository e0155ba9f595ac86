package org.forthwith.desk.staff;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One person who works here, in words.
 *
 * @param presence that they are there, or until when they are away and who stands in
 * @param ahead what is planned
 * @param address null where the reader is not told it
 */
public record StaffRow(
        String person,
        String name,
        String roles,
        String presence,
        boolean away,
        List<Planned> ahead,
        @Nullable String address) {

    public StaffRow {
        ahead = List.copyOf(ahead);
    }

    /**
     * An absence that is not over.
     *
     * @param from the first day, as a form sends it
     * @param mayCancel whether the reader may take it back
     */
    public record Planned(String from, String words, boolean mayCancel) {}
}
