package org.forthwith.linking;

import java.time.Duration;
import java.time.Instant;
import org.forthwith.event.LinkingEvent.Strength;
import org.forthwith.event.SubjectEvent.Sighting;
import org.forthwith.kernel.PersonRole;

/**
 * How much it means that two cases share a value: what kind of value it is, which parts its holders play, and how many cases know it.
 * It is the same from either side, whichever came first.
 * An address on the internet belongs to somebody for hours; a telephone number for years.
 */
final class Weight {

    /** Up to this many cases a shared value means what its kind means; above it, one step less. */
    static final int RARE = 5;

    private static final Duration SAME_HOLDER = Duration.ofHours(24);

    private Weight() {}

    /** @param whileFew what it means as long as few cases know the value */
    record Worth(Strength whileFew, Strength onceMany) {

        static final Worth LEAST = new Worth(Strength.WEAK, Strength.WEAK);

        Strength among(int cases) {
            return cases > RARE ? onceMany : whileFew;
        }

        Worth orMore(Worth other) {
            return new Worth(stronger(whileFew, other.whileFew), stronger(onceMany, other.onceMany));
        }
    }

    /** Read out of free text it means as little as if many knew it, and no less when they do. */
    // [impl->req~a-link-weighs-the-same-from-either-side~1]
    static Worth of(Sighting here, Known there) {
        Strength strength = sameDayOrWeak(here, there, ofKind(here));
        if (!samePart(here.role(), there.role())) {
            strength = oneStepDown(strength);
        }
        boolean uncertain = here.extracted() || there.extracted();
        return new Worth(uncertain ? oneStepDown(strength) : strength, oneStepDown(strength));
    }

    static Strength stronger(Strength one, Strength other) {
        return one.compareTo(other) > 0 ? one : other;
    }

    private static Strength ofKind(Sighting here) {
        return switch (here.kind()) {
            case PHONE, EMAIL, USERNAME, ACCOUNT_ID, DEVICE -> Strength.STRONG;
            case ADDRESS -> aHouse(here) ? Strength.STRONG : Strength.WEAK;
            case IP_ADDRESS, VEHICLE_MARK -> Strength.FAIR;
            case URL, FILE_HASH, PERSON -> Strength.WEAK;
        };
    }

    /** An address with neither a number nor a postcode is a town or a street: many live there. */
    private static boolean aHouse(Sighting here) {
        return here.canonical() != null && here.canonical().chars().anyMatch(Character::isDigit);
    }

    private static Strength sameDayOrWeak(Sighting here, Known there, Strength strength) {
        return switch (here.kind()) {
            case IP_ADDRESS -> sameDay(here, there) ? strength : Strength.WEAK;
            case PHONE, EMAIL, USERNAME, ACCOUNT_ID, DEVICE, URL, FILE_HASH, ADDRESS, VEHICLE_MARK, PERSON -> strength;
        };
    }

    /** Whether both were in use within a day; not where nobody knows when. */
    static boolean sameDay(Sighting here, Known there) {
        Instant ours = here.seen() == null ? null : here.seen().at();
        Instant theirs = there.seenAt();
        return ours != null
                && theirs != null
                && Duration.between(ours, theirs).abs().compareTo(SAME_HOLDER) <= 0;
    }

    /** An identifier of the incident belongs to whoever turns out to be in it. */
    static boolean samePart(PersonRole here, PersonRole there) {
        return here == there || here == PersonRole.INCIDENT || there == PersonRole.INCIDENT;
    }

    static Strength oneStepDown(Strength strength) {
        return switch (strength) {
            case STRONG -> Strength.FAIR;
            case FAIR, WEAK -> Strength.WEAK;
        };
    }
}
