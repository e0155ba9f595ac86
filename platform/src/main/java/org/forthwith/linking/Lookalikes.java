package org.forthwith.linking;

import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.forthwith.event.SubjectEvent.Sighting;
import org.forthwith.kernel.IdentifierKind;
import org.forthwith.linkage.text.Osa;
import org.forthwith.linking.Holders.Place;
import org.forthwith.linking.Likeness.Alike;
import org.jspecify.annotations.Nullable;

/**
 * Looks for what is like a value, in the cases that the reader may open and nowhere else: data about others is not told for a likeness. Source: Data
 * Protection Act 2018, section 37.
 */
public final class Lookalikes {

    /** So many places are looked at. */
    private static final int MOST = 2_000;

    private static final int FAR = 2;

    private final Holders holders;
    private final Likeness likeness;

    public Lookalikes(Holders holders, Likeness likeness) {
        this.holders = holders;
        this.likeness = likeness;
    }

    /**
     * Looks with the eyes of whoever asks. Only inside a decision of theirs.
     *
     * @param written as it was typed: a value of any kind, or a range of Internet addresses
     * @param readings what it may be
     * @param window for Internet addresses; of anything else only {@link Window#ANY} finds something
     * @param far whether names two slips away are looked for too, which takes a look at every name
     */
    // [impl->req~search-by-range-and-time~1]
    public Resemblance.Found find(String written, List<Sighting> readings, Window window, boolean far) {
        Optional<Network> network = network(written, readings, window);
        if (network.isPresent()) {
            return inside(network.get(), window);
        }
        if (!window.any()) {
            return Resemblance.Found.NOTHING;
        }
        return alike(readings, far);
    }

    /** A range as it is written, or one address when a time is asked for as well. */
    private static Optional<Network> network(String written, List<Sighting> readings, Window window) {
        Optional<Network> range = Network.read(written);
        return range.isPresent() || window.any()
                ? range
                : readings.stream()
                        .filter(reading -> reading.kind() == IdentifierKind.IP_ADDRESS)
                        .flatMap(reading -> Stream.ofNullable(reading.canonical()))
                        .findFirst()
                        .flatMap(Network::alone);
    }

    private Resemblance.Found inside(Network network, Window window) {
        List<Value> clues = network.clues().stream()
                .map(clue -> new Value(IdentifierKind.IP_ADDRESS, clue))
                .toList();
        List<Place> places = holders.places(clues, MOST + 1);
        List<Resemblance> found = places.stream()
                .limit(MOST)
                .filter(place -> network.holds(place.value().canonical()) && window.holds(place.seenAt()))
                .map(place -> new Resemblance(place.holder(), place.seenAt(), "in " + network.written()))
                .toList();
        return new Resemblance.Found(found, places.size() > MOST);
    }

    private Resemblance.Found alike(List<Sighting> readings, boolean far) {
        Set<Value> clues = new LinkedHashSet<>();
        readings.forEach(reading -> value(reading)
                .ifPresent(value -> Clues.of(value).forEach(clue -> clues.add(new Value(value.kind(), clue)))));
        List<Place> places = holders.places(clues, MOST + 1);
        List<Resemblance> found = new ArrayList<>();
        for (Sighting reading : readings) {
            value(reading).ifPresent(value -> {
                found.addAll(near(reading, value, places.stream().limit(MOST).toList()));
                if (far) {
                    found.addAll(far(value));
                }
            });
        }
        return new Resemblance.Found(found, places.size() > MOST);
    }

    private static Optional<Value> value(Sighting reading) {
        return Optional.ofNullable(reading.canonical()).map(canonical -> new Value(reading.kind(), canonical));
    }

    private List<Resemblance> near(Sighting reading, Value value, List<Place> places) {
        Map<Known, Place> byKnown =
                places.stream().collect(toMap(Place::asKnown, place -> place, (first, again) -> first));
        return likeness.alike(reading, value, List.copyOf(byKnown.keySet())).stream()
                .map(alike -> resemblance(alike, byKnown.get(alike.other())))
                .toList();
    }

    private static Resemblance resemblance(Alike alike, @Nullable Place place) {
        if (place == null) {
            throw new IllegalStateException("alike to nothing that was looked at");
        }
        return new Resemblance(place.holder(), place.seenAt(), alike.why());
    }

    private List<Resemblance> far(Value value) {
        String bare = Clues.named(value) ? Clues.bare(value) : "";
        if (bare.length() < Clues.SHORTEST_NAME) {
            return List.of();
        }
        Osa osa = new Osa();
        List<Resemblance> found = new ArrayList<>();
        holders.names(value.kind(), place -> {
            String other = Clues.bare(place.value());
            if (found.size() < MOST
                    && Math.abs(other.length() - bare.length()) <= FAR
                    && osa.distance(bare, other) == FAR) {
                found.add(new Resemblance(place.holder(), place.seenAt(), "two slips apart, signs and digits aside"));
            }
        });
        return found;
    }
}
