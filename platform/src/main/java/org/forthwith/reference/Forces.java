package org.forthwith.reference;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.forthwith.kernel.ForceCode;

/** The forces and agencies that can own a case, as they are on a day. */
public final class Forces {

    /** Who answers for a case until it is known where it belongs: the National Crime Agency, which receives for the whole country. */
    public static final ForceCode NATIONAL_AGENCY = new ForceCode("91");

    private final List<ForceEntry> entries;
    private final Map<ForceCode, Jurisdiction> calendars;

    private Forces(List<ForceEntry> entries) {
        this.entries = entries;
        this.calendars = entries.stream()
                .map(ForceEntry::force)
                .collect(Collectors.toUnmodifiableMap(Force::number, Force::calendar, (first, other) -> first));
    }

    public static Forces load() {
        var regions = DatedTable.read("regions", "force").rows();
        return new Forces(DatedTable.read("forces", "number").rows().stream()
                .flatMap(row -> ForceEntry.of(row, regions))
                .toList());
    }

    public List<Force> on(LocalDate day) {
        return matching(entry -> true, day).toList();
    }

    public Optional<Force> find(ForceCode number, LocalDate day) {
        return matching(entry -> entry.answersTo(number), day).findFirst();
    }

    /** The force that is meant by a number, a police.uk name, a police force area code or a plain name. */
    public Optional<Force> named(String written, LocalDate day) {
        var name = PlaceName.plain(written);
        return matching(entry -> entry.names().contains(name), day).findFirst();
    }

    /** Whose bank holidays a force keeps; those of England and Wales where the force is not known. */
    // [impl->req~a-force-keeps-its-own-holidays~1]
    public Jurisdiction calendar(ForceCode number) {
        return calendars.getOrDefault(number, Jurisdiction.ENGLAND_AND_WALES);
    }

    /** By whose law a force works: that of its headquarters, whose bank holidays it keeps; that of England and Wales where the force is not known. */
    public Jurisdiction law(ForceCode number) {
        return calendar(number);
    }

    /** The numbers of the forces that keep those bank holidays. */
    public Set<ForceCode> keeping(Jurisdiction calendar) {
        return calendars.keySet().stream()
                .filter(number -> calendar(number) == calendar)
                .collect(Collectors.toUnmodifiableSet());
    }

    private Stream<Force> matching(Predicate<ForceEntry> wanted, LocalDate day) {
        return entries.stream()
                .filter(entry -> entry.holdsOn(day) && wanted.test(entry))
                .map(ForceEntry::force);
    }
}
