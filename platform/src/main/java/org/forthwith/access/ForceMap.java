package org.forthwith.access;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Set;
import org.forthwith.kernel.ForceCode;
import org.forthwith.reference.Force;
import org.forthwith.reference.Forces;

/** The forces as they are today: what they are called, and which of them belong together. */
public final class ForceMap {

    private final Forces table;
    private final org.forthwith.reference.Reach regions;
    private final InstantSource clock;

    public ForceMap(Forces table, InstantSource clock) {
        this.table = table;
        this.regions = new org.forthwith.reference.Reach(table);
        this.clock = clock;
    }

    public boolean knows(ForceCode force) {
        return table.find(force, today()).isPresent();
    }

    /** As people call it; of a force that has gone, only its number. */
    public String nameOf(ForceCode force) {
        return table.find(force, today()).map(Force::name).orElse(force.value());
    }

    Set<ForceCode> regionOf(ForceCode force) {
        return regions.ofRegion(force, today());
    }

    public Set<ForceCode> all() {
        return regions.everywhere(today());
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }
}
