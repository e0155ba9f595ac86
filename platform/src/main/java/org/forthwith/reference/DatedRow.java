package org.forthwith.reference;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One row of a dated table.
 *
 * @param from the first day on which it holds
 * @param to the last day on which it holds; null while no end is known
 * @param source the id of the row of {@code sources.csv} that vouches for it
 */
public record DatedRow(
        Map<String, String> cells, LocalDate from, @Nullable LocalDate to, String source) {

    public DatedRow {
        cells = Map.copyOf(cells);
    }

    static DatedRow of(Map<String, String> cells) {
        return new DatedRow(
                cells,
                LocalDate.parse(cells.getOrDefault("valid_from", "")),
                cells.getOrDefault("valid_to", "").isEmpty() ? null : LocalDate.parse(cells.get("valid_to")),
                cells.getOrDefault("source", ""));
    }

    public boolean holdsOn(LocalDate day) {
        return !day.isBefore(from) && (to == null || !day.isAfter(to));
    }

    /** The cell under a heading. A heading that the table does not have is a fault. */
    public String text(String heading) {
        var cell = cells.get(heading);
        if (cell == null) {
            throw new IllegalArgumentException("no column '" + heading + "' in " + cells.keySet());
        }
        return cell;
    }

    /** The cell under a heading, or null where it is empty. */
    public @Nullable String textOrNull(String heading) {
        var cell = text(heading);
        return cell.isEmpty() ? null : cell;
    }

    /** The values in a cell that holds several, parted by semicolons. */
    public List<String> list(String heading) {
        var cell = text(heading);
        return cell.isEmpty() ? List.of() : List.of(cell.split(";", -1));
    }
}
