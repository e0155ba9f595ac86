package org.forthwith.linking;

import java.time.Duration;
import java.time.Instant;
import org.forthwith.event.LinkingEvent.Strength;
import org.forthwith.event.SubjectEvent.Sighting;
import org.forthwith.kernel.PersonRole;
import org.jspecify.annotations.Nullable;

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

    // [impl->req~a-link-weighs-the-same-from-either-side~1]
    static Strength of(Sighting here, Known there, int cases) {
        Strength strength = sameDayOrWeak(here, there, ofKind(here));
        if (!samePart(here.role(), there.role())) {
            strength = oneStepDown(strength);
        }
        if (cases > RARE || here.extracted() || there.extracted()) {
            strength = oneStepDown(strength);
        }
        return strength;
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
            case IP_ADDRESS ->
                sameDay(here.seen() == null ? null : here.seen().at(), there.seenAt()) ? strength : Strength.WEAK;
            case PHONE, EMAIL, USERNAME, ACCOUNT_ID, DEVICE, URL, FILE_HASH, ADDRESS, VEHICLE_MARK, PERSON -> strength;
        };
    }

    private static boolean sameDay(@Nullable Instant here, @Nullable Instant there) {
        return here != null
                && there != null
                && Duration.between(here, there).abs().compareTo(SAME_HOLDER) <= 0;
    }

    /** An identifier of the incident belongs to whoever turns out to be in it. */
    private static boolean samePart(PersonRole here, PersonRole there) {
        return here == there || here == PersonRole.INCIDENT || there == PersonRole.INCIDENT;
    }

    private static Strength oneStepDown(Strength strength) {
        return switch (strength) {
            case STRONG -> Strength.FAIR;
            case FAIR, WEAK -> Strength.WEAK;
        };
    }
}
