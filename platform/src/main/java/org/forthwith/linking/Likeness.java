package org.forthwith.linking;

import static java.util.stream.Collectors.toSet;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.forthwith.event.LinkingEvent.Strength;
import org.forthwith.event.SubjectEvent.Seen;
import org.forthwith.event.SubjectEvent.Sighting;
import org.forthwith.kernel.IdentifierKind;
import org.forthwith.kernel.PersonRole;
import org.forthwith.linkage.Live;
import org.forthwith.linkage.Live.Weighed;
import org.forthwith.linkage.text.WithinOne;
import org.forthwith.linkage.train.ModelJson;
import org.forthwith.subject.Described;
import org.jspecify.annotations.Nullable;

/**
 * Whether a value is so like another that somebody should look: a described person by what was learnt of how people are written down, the name of
 * an account by one slip, an address of IPv6 by its connection. Each says why. It is the same from either side, and does not hang on what came first.
 */
public final class Likeness {

    /** More cases than this that know a name like it make the name a common one. */
    static final int RARE = Weight.RARE;

    private static final int PROPOSED = 500;
    private static final int FAIR = 900;
    private static final int STRONG = 999;

    /** As if so many people were known, whatever their number is: otherwise a link would weigh what it does by the day on which it was found. */
    private static final long PEOPLE = 1_000_000;

    private static final Duration SAME_HOLDER = Duration.ofHours(24);

    private static final String HOUSE = "the same postcode and first number, written otherwise";
    private static final String CONNECTION = "the same connection (/64) within 24 hours";

    private final Live model;

    public Likeness(Live model) {
        this.model = model;
    }

    /** By the model that comes with the platform: learnt from a million invented records. */
    public static Likeness shipped() {
        try (InputStream in = Likeness.class.getResourceAsStream("people-model.json")) {
            if (in == null) {
                throw new IllegalStateException("the model that people are compared by is missing");
            }
            return new Likeness(new Live(ModelJson.read(new String(in.readAllBytes(), StandardCharsets.UTF_8))));
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    /**
     * Two values that are alike.
     *
     * @param why in words that say nothing of the other value but how it differs
     */
    record Alike(Sighting mine, Known other, Strength strength, String why) {}

    /**
     * What of some values is like one.
     *
     * @param tooCommon whether so many cases know something like it that none is proposed
     */
    record Found(List<Alike> alike, boolean tooCommon) {
        Found {
            alike = List.copyOf(alike);
        }
    }

    // [impl->req~who-is-alike-is-found~1]
    /** What is to be proposed: a name or a house only where few cases know one like it. */
    Found find(Sighting mine, Value value, List<Known> known) {
        List<Alike> alike = alike(mine, value, known);
        Set<?> cases = alike.stream().map(each -> each.other().caseId()).collect(toSet());
        boolean counted = Clues.named(value) || value.kind() == IdentifierKind.ADDRESS;
        return counted && cases.size() > RARE ? new Found(List.of(), true) : new Found(alike, false);
    }

    /** Everything that is alike. Whoever reports is like nobody. */
    List<Alike> alike(Sighting mine, Value value, List<Known> known) {
        List<Known> others = known.stream()
                .filter(other -> other.value().kind() == value.kind() && other.role() != PersonRole.REPORTER)
                .toList();
        if (mine.role() == PersonRole.REPORTER || others.isEmpty()) {
            return List.of();
        }
        return switch (value.kind()) {
            case PERSON -> people(mine, value, others);
            case USERNAME, EMAIL -> names(mine, value, others);
            case IP_ADDRESS -> connections(mine, value, others);
            case ADDRESS -> houses(mine, value, others);
            case PHONE, ACCOUNT_ID, DEVICE, URL, FILE_HASH, VEHICLE_MARK -> List.of();
        };
    }

    private List<Alike> people(Sighting mine, Value value, List<Known> others) {
        List<Weighed> weighed = model.weigh(
                record(value),
                others.stream().map(other -> record(other.value())).toList(),
                PEOPLE);
        List<Alike> alike = new ArrayList<>();
        for (int at = 0; at < others.size(); at++) {
            int inAThousand = weighed.get(at).inAThousand();
            if (inAThousand >= PROPOSED) {
                alike.add(new Alike(
                        mine,
                        others.get(at),
                        strength(inAThousand),
                        weighed.get(at).words()));
            }
        }
        return alike;
    }

    private static Strength strength(int inAThousand) {
        return inAThousand >= STRONG ? Strength.STRONG : inAThousand >= FAIR ? Strength.FAIR : Strength.WEAK;
    }

    private static Map<String, String> record(Value value) {
        Described person = Described.read(value.canonical());
        return Map.of(
                "forename", person.forename(),
                "surname", person.surname(),
                "birth_date", person.born(),
                "postcode", person.postcode());
    }

    private static List<Alike> names(Sighting mine, Value value, List<Known> others) {
        return others.stream()
                .filter(other -> !other.value().equals(value))
                .flatMap(other ->
                        name(value, other.value()).stream().map(why -> new Alike(mine, other, Strength.WEAK, why)))
                .toList();
    }

    /** Why two names are alike; empty where they are not. */
    static Optional<String> name(Value one, Value other) {
        String bare = Clues.bare(one);
        String otherBare = Clues.bare(other);
        boolean tooShort = Math.min(bare.length(), otherBare.length()) < Clues.SHORTEST_NAME;
        if (tooShort || !WithinOne.test(bare, otherBare)) {
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

    private static List<Alike> houses(Sighting mine, Value value, List<Known> others) {
        Set<String> house = Clues.of(value);
        return others.stream()
                .filter(other -> !other.value().equals(value))
                .filter(other -> !house.isEmpty() && Clues.of(other.value()).equals(house))
                .map(other -> new Alike(mine, other, Strength.WEAK, HOUSE))
                .toList();
    }

    private static List<Alike> connections(Sighting mine, Value value, List<Known> others) {
        Optional<Network> connection = Network.connection(value.canonical());
        Seen seen = mine.seen();
        return connection.isEmpty() || seen == null
                ? List.of()
                : others.stream()
                        .filter(other -> !other.value().equals(value))
                        .filter(other -> connection.get().holds(other.value().canonical()))
                        .filter(other -> sameDay(seen.at(), other.seenAt()))
                        .map(other -> new Alike(mine, other, Strength.WEAK, CONNECTION))
                        .toList();
    }

    private static boolean sameDay(@Nullable Instant here, @Nullable Instant there) {
        return here != null
                && there != null
                && Duration.between(here, there).abs().compareTo(SAME_HOLDER) <= 0;
    }
}
