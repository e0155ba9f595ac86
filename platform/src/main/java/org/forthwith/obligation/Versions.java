package org.forthwith.obligation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

/** Rows of a dated table by what they are about. The versions of one thing follow on each other without a gap and without an overlap. */
final class Versions<T> {

    private final Map<String, List<T>> rows = new LinkedHashMap<>();
    private final NavigableMap<LocalDate, List<T>> editions = new TreeMap<>();
    private final Function<T, Validity> validity;

    Versions(List<T> table, Function<T, String> key, Function<T, Validity> validity) {
        this.validity = validity;
        table.forEach(row ->
                rows.computeIfAbsent(key.apply(row), k -> new ArrayList<>()).add(row));
        rows.forEach(this::check);
        table.stream().map(validity).forEach(held -> held.changes().forEach(this::edition));
    }

    private void check(String key, List<T> versions) {
        versions.sort(Comparator.comparing(row -> validity.apply(row).from()));
        for (int i = 1; i < versions.size(); i++) {
            Validity earlier = validity.apply(versions.get(i - 1));
            Validity later = validity.apply(versions.get(i));
            if (!earlier.handsOverTo(later)) {
                String fault = earlier.holds(later.from()) ? "overlap" : "leave a gap";
                throw new IllegalArgumentException("the versions of " + key + " " + fault + " at " + later.from());
            }
        }
    }

    Optional<T> at(String key, LocalDate day) {
        for (T row : rows.getOrDefault(key, List.of())) {
            if (validity.apply(row).holds(day)) {
                return Optional.of(row);
            }
        }
        return Optional.empty();
    }

    /** Every row that holds on a day, in the order of the table. */
    List<T> at(LocalDate day) {
        Map.Entry<LocalDate, List<T>> edition = editions.floorEntry(day);
        return edition == null ? List.of() : edition.getValue();
    }

    /** What holds changes only on the first day of a row and on the day after its last. */
    private void edition(LocalDate day) {
        editions.computeIfAbsent(
                day,
                changed -> rows.keySet().stream()
                        .flatMap(key -> at(key, changed).stream())
                        .toList());
    }
}
