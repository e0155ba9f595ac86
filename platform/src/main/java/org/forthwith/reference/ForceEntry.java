package org.forthwith.reference;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.forthwith.kernel.ForceCode;
import org.forthwith.reference.Force.Region;

/** A force in one region: it holds while both rows do. */
record ForceEntry(Force force, Set<String> names, DatedRow row, DatedRow membership) {

    /** One entry for each region that the force has stood in. A force in no region is a fault of the tables. */
    static Stream<ForceEntry> of(DatedRow row, List<DatedRow> regions) {
        var memberships = regions.stream()
                .filter(region -> region.text("force").equals(row.text("number")))
                .toList();
        if (memberships.isEmpty()) {
            throw new IllegalStateException("force " + row.text("number") + " stands in no region");
        }
        return memberships.stream().map(region -> of(force(row, region), row, region));
    }

    private static ForceEntry of(Force force, DatedRow row, DatedRow membership) {
        var names = Stream.concat(
                        Stream.of(force.number().value(), force.slug(), force.policeArea(), force.name())
                                .filter(Objects::nonNull),
                        force.also().stream().map(ForceCode::value))
                .map(PlaceName::plain)
                .collect(Collectors.toUnmodifiableSet());
        return new ForceEntry(force, names, row, membership);
    }

    private static Force force(DatedRow row, DatedRow membership) {
        return new Force(
                new ForceCode(row.text("number")),
                row.list("also").stream().map(ForceCode::new).toList(),
                row.text("slug"),
                row.text("name"),
                row.textOrNull("police_area"),
                row.text("unit"),
                row.text("desk"),
                Jurisdiction.of(row.text("calendar")),
                new Region(membership.text("region"), membership.text("name")));
    }

    boolean answersTo(ForceCode number) {
        return force.number().equals(number) || force.also().contains(number);
    }

    boolean holdsOn(LocalDate day) {
        return row.holdsOn(day) && membership.holdsOn(day);
    }
}
