package org.forthwith.risk.proof;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.forthwith.kernel.Grade;

/**
 * What some rows say of every combination, in the two stages of grading: the strictest floor, medium where none is laid, then one
 * whole step up for each raise.
 */
final class Reading {

    /** A floor, and where it is laid. */
    record Laid(Grade grade, Region where) {}

    private final Space space;
    private final String who;
    private final List<Laid> floors;
    private final List<Region> steps;

    /**
     * @param who whose word it is: "the table"
     * @param raises where each row lies that raises
     */
    Reading(Space space, String who, Collection<Laid> floors, Collection<Region> raises) {
        this.space = space;
        this.who = who;
        this.floors = List.copyOf(floors);
        this.steps = steps(raises);
    }

    String who() {
        return who;
    }

    /** Where a floor of at least this grade is laid; for low, where any is. */
    Region lays(Grade grade) {
        return space.anyOf(floors.stream()
                .filter(floor -> !floor.grade().isBelow(grade))
                .map(Laid::where)
                .toList());
    }

    /** Where the grade is at least this. */
    Region atLeast(Grade grade) {
        return space.anyOf(Stream.of(Grade.values())
                .map(floor -> floorAtLeast(floor).and(steps.get(between(floor, grade))))
                .toList());
    }

    private static int between(Grade floor, Grade grade) {
        int up = 0;
        for (Grade reached = floor; reached.isBelow(grade); reached = reached.raised()) {
            up++;
        }
        return up;
    }

    Region below(Grade grade) {
        return space.outside(atLeast(grade));
    }

    private Region floorAtLeast(Grade grade) {
        return switch (grade) {
            case LOW -> space.everywhere();
            case MEDIUM -> lays(grade).or(space.outside(lays(Grade.LOW)));
            case HIGH, VERY_HIGH -> lays(grade);
        };
    }

    /** By the number of steps, where at least so many are taken. More steps than there are grades change nothing. */
    private List<Region> steps(Collection<Region> raises) {
        var steps = new ArrayList<Region>();
        steps.add(space.everywhere());
        for (int up = 1; up < Grade.values().length; up++) {
            steps.add(space.nowhere());
        }
        for (Region raise : raises) {
            for (int up = steps.size() - 1; up > 0; up--) {
                steps.set(up, steps.get(up).or(steps.get(up - 1).and(raise)));
            }
        }
        return List.copyOf(steps);
    }
}
