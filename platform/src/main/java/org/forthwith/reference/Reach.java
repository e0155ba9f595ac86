package org.forthwith.reference;

import java.time.LocalDate;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.forthwith.kernel.ForceCode;

/** How far a person may look, as the set of forces whose records they may meet: their own, their region's, or all. */
public final class Reach {

    private final Forces forces;

    public Reach(Forces forces) {
        this.forces = forces;
    }

    /** The forces of the region in which a force stands, itself among them. A force that is not known reaches nothing. */
    public Set<ForceCode> ofRegion(ForceCode force, LocalDate day) {
        return forces.find(force, day)
                .map(own -> numbers(other -> other.region().equals(own.region()), day))
                .orElse(Set.of());
    }

    public Set<ForceCode> everywhere(LocalDate day) {
        return numbers(force -> true, day);
    }

    private Set<ForceCode> numbers(Predicate<Force> wanted, LocalDate day) {
        return forces.on(day).stream().filter(wanted).map(Force::number).collect(Collectors.toUnmodifiableSet());
    }
}
