package org.forthwith.app.simulate;

/**
 * What was counted.
 *
 * @param steps what happened one after the other: a message, a deed, a look of the sweeper, a fault
 * @param links both sides of a link count
 * @param lowerings how often a low or a lower grade was asked for
 */
public record Count(
        long steps,
        long events,
        long cases,
        long reports,
        long rungs,
        long breaches,
        long refusals,
        long closed,
        long reopened,
        long links,
        long grades,
        long lowerings,
        long restarts,
        long fingerprint) {

    static final Count NOTHING = new Count(0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0);

    Count and(Count other) {
        return new Count(
                steps + other.steps,
                events + other.events,
                cases + other.cases,
                reports + other.reports,
                rungs + other.rungs,
                breaches + other.breaches,
                refusals + other.refusals,
                closed + other.closed,
                reopened + other.reopened,
                links + other.links,
                grades + other.grades,
                lowerings + other.lowerings,
                restarts + other.restarts,
                fingerprint * 31 + other.fingerprint);
    }
}
