package org.forthwith.linking;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.forthwith.event.LinkingEvent.Strength;
import org.forthwith.event.SubjectEvent.Sighting;
import org.forthwith.kernel.IdentifierKind;
import org.forthwith.kernel.PersonRole;
import org.forthwith.linkage.Live;
import org.forthwith.linkage.Live.Weighed;
import org.forthwith.linkage.text.WithinOne;
import org.forthwith.linking.Weight.Worth;
import org.forthwith.subject.Described;
import org.jspecify.annotations.Nullable;

/**
 * Whether a value is so like another that somebody should look: a described person by what was learnt of how people are written down, the name of
 * an account by one slip, a house by its postcode and number, an address of IPv6 by its connection. Each says why. Two values are as alike from either
 * side, whichever came first.
 */
public final class Likeness {

    private static final int PROPOSED = 500;
    private static final int FAIR = 900;
    private static final int STRONG = 999;

    /** As if so many people were known, whatever their number is: otherwise a link would weigh what it does by the day on which it was found. */
    private static final long PEOPLE = 1_000_000;

    private static final String HOUSE = "the same postcode and first number, written otherwise";
    private static final String CONNECTION = "the same connection (/64) within 24 hours";

    private final Live model;

    public Likeness(Live model) {
        this.model = model;
    }

    /** With more cases than this that know something like it, nothing is proposed. */
    static int most(IdentifierKind kind) {
        return kind == IdentifierKind.PERSON || kind == IdentifierKind.IP_ADDRESS ? Deconfliction.HUB : Weight.RARE;
    }

    /**
     * A value that is like one of this case.
     *
     * @param why in what the two are alike, and nothing of how far the rest is apart: by many guesses that would tell what the other case has
     * @param inFull the same for somebody who may read both
     */
    record Alike(Known other, Worth worth, String why, String inFull) {

        static final Comparator<Alike> BY_STRENGTH = Comparator.comparing((Alike alike) -> alike.worth.whileFew())
                .thenComparing(Alike::why)
                .thenComparing(alike -> alike.other.written());

        static Alike weak(Known other, String why) {
            return new Alike(other, new Worth(Strength.WEAK, Strength.WEAK), why, why);
        }
    }

    // [impl->req~who-is-alike-is-found~1]
    /** @param mine the places where the value stands on this side; whoever reports is like nobody */
    List<Alike> alike(List<Sighting> mine, Value value, List<Known> known) {
        List<Known> others = known.stream()
                .filter(other -> other.value().kind() == value.kind() && other.role() != PersonRole.REPORTER)
                .toList();
        if (others.isEmpty()) {
            return List.of();
        }
        return switch (value.kind()) {
            case PERSON -> people(mine, value, others);
            case USERNAME, EMAIL -> named(value, others);
            case ADDRESS -> where(value, others, other -> sameHouse(value, other.value()) ? HOUSE : null);
            case IP_ADDRESS -> where(value, others, other -> sameConnection(mine, value, other) ? CONNECTION : null);
            case PHONE, ACCOUNT_ID, DEVICE, URL, FILE_HASH, VEHICLE_MARK -> List.of();
        };
    }

    private List<Alike> people(List<Sighting> mine, Value value, List<Known> others) {
        List<Weighed> weighed = model.weigh(
                record(value),
                others.stream().map(other -> record(other.value())).toList(),
                PEOPLE);
        List<Alike> alike = new ArrayList<>();
        for (int at = 0; at < others.size(); at++) {
            Weighed pair = weighed.get(at);
            if (pair.inAThousand() >= PROPOSED) {
                Strength strength = part(mine, others.get(at), strength(pair.inAThousand()));
                String why = "described alike: " + String.join(", ", pair.inCommon());
                alike.add(new Alike(others.get(at), new Worth(strength, strength), why, pair.words()));
            }
        }
        return alike;
    }

    private static Strength strength(int inAThousand) {
        return inAThousand >= STRONG ? Strength.STRONG : inAThousand >= FAIR ? Strength.FAIR : Strength.WEAK;
    }

    /** One step less where no two places play the same part, or all were read out of free text. */
    private static Strength part(List<Sighting> mine, Known other, Strength strength) {
        boolean samePart = mine.stream().anyMatch(place -> Weight.samePart(place.role(), other.role()));
        boolean read = other.extracted() || mine.stream().allMatch(Sighting::extracted);
        Strength stepped = samePart ? strength : Weight.oneStepDown(strength);
        return read ? Weight.oneStepDown(stepped) : stepped;
    }

    private static Map<String, String> record(Value value) {
        Described person = Described.read(value.canonical());
        return Map.of(
                "forename", person.forename(),
                "surname", person.surname(),
                "birth_date", person.born(),
                "postcode", person.postcode());
    }

    private static List<Alike> where(Value value, List<Known> others, Function<Known, @Nullable String> why) {
        return others.stream()
                .filter(other -> !other.value().equals(value))
                .flatMap(other -> Stream.ofNullable(why.apply(other)).map(reason -> Alike.weak(other, reason)))
                .toList();
    }

    private static List<Alike> named(Value value, List<Known> others) {
        String bare = Clues.bare(value);
        return Clues.comparable(bare)
                ? where(value, others, other -> name(value, bare, other.value()).orElse(null))
                : List.of();
    }

    /** Why two names are alike; empty where they are not. */
    static Optional<String> name(Value one, String bare, Value other) {
        String otherBare = Clues.bare(other);
        if (!Clues.comparable(otherBare) || !WithinOne.test(bare, otherBare)) {
            return Optional.empty();
        }
        if (Clues.name(one).equals(Clues.name(other))) {
            return Optional.of(
                    one.kind() == IdentifierKind.EMAIL ? "the same before the @" : "the same on another service");
        }
        return Optional.of(
                bare.equals(otherBare)
                        ? "the same but for signs, digits and what looks like a letter"
                        : "one slip apart, signs and digits aside");
    }

    private static boolean sameHouse(Value one, Value other) {
        Optional<House> house = House.of(one.canonical());
        return house.isPresent() && house.equals(House.of(other.canonical()));
    }

    private static boolean sameConnection(List<Sighting> mine, Value value, Known other) {
        return mine.stream().anyMatch(place -> Weight.sameDay(place, other))
                && Network.connection(value.canonical())
                        .filter(connection -> connection.holds(other.value().canonical()))
                        .isPresent();
    }
}
