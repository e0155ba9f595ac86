package org.forthwith.reference;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What must be true of a dated table before anybody may rely on it. */
record Soundness(Set<String> sources, List<String> key) {

    List<String> faults(List<DatedRow> rows) {
        var faults = new ArrayList<String>();
        rows.stream()
                .filter(row -> !sources.contains(row.source()))
                .forEach(row -> faults.add(name(row) + " has the unknown source '" + row.source() + "'"));
        rows.stream()
                .filter(row -> row.to() != null && row.to().isBefore(row.from()))
                .forEach(row -> faults.add(name(row) + " ends before it begins"));
        rows.stream()
                .collect(Collectors.groupingBy(this::name))
                .values()
                .forEach(history -> faults.addAll(breaks(history)));
        return faults;
    }

    private String name(DatedRow row) {
        return key.stream().map(row::text).collect(Collectors.joining(" "));
    }

    /** Days on which one thing has two rows, or none between two of its rows. */
    private List<String> breaks(List<DatedRow> history) {
        var inOrder =
                history.stream().sorted(Comparator.comparing(DatedRow::from)).toList();
        return IntStream.range(1, inOrder.size())
                .mapToObj(i -> fault(inOrder.get(i - 1), inOrder.get(i)))
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<String> fault(DatedRow earlier, DatedRow later) {
        var end = earlier.to();
        if (end == null || !end.isBefore(later.from())) {
            return Optional.of(name(later) + " overlaps itself on " + later.from());
        }
        var gap = end.plusDays(1).isBefore(later.from());
        return gap ? Optional.of(name(later) + " has a gap after " + end) : Optional.empty();
    }
}
