package org.forthwith.subject;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.forthwith.kernel.IdentifierKind;
import org.forthwith.reference.DatedRow;
import org.forthwith.reference.DatedTable;

/** The values that say nothing about who used them: private addresses, examples, hashes of nothing, contact points of organisations. */
public final class NeverLink {

    private final Map<IdentifierKind, List<NeverLinkEntry>> entries;

    private NeverLink(List<DatedRow> rows) {
        var all = rows.stream().map(NeverLinkEntry::of).toList();
        entries = Arrays.stream(IdentifierKind.values())
                .collect(Collectors.toMap(
                        kind -> kind,
                        kind -> all.stream()
                                .filter(entry -> entry.kinds().contains(kind))
                                .toList(),
                        (one, other) -> one,
                        () -> new EnumMap<>(IdentifierKind.class)));
    }

    /** The list as it stands on a day: what a force uses. */
    public static NeverLink all(LocalDate day) {
        return on(day, row -> true);
    }

    /** Without what is set aside for documentation and fiction, so that invented identifiers can link: for demonstrations and tests only. */
    public static NeverLink withoutReservedRanges(LocalDate day) {
        return on(day, row -> !row.text("reserved").equals("yes"));
    }

    private static NeverLink on(LocalDate day, Predicate<DatedRow> wanted) {
        return new NeverLink(DatedTable.read("never-link", "kind", "pattern").on(day).stream()
                .filter(wanted)
                .toList());
    }

    /** Why a value must never join two cases; empty when it may. */
    public Optional<String> why(IdentifierKind kind, String canonical) {
        var candidate = Candidate.of(kind, canonical);
        return entries.getOrDefault(kind, List.of()).stream()
                .filter(entry -> entry.covers().test(candidate))
                .map(NeverLinkEntry::why)
                .findFirst();
    }
}
