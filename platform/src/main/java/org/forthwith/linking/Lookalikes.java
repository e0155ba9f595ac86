package org.forthwith.linking;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.forthwith.event.SubjectEvent.Sighting;
import org.forthwith.kernel.IdentifierKind;
import org.forthwith.linkage.text.Osa;
import org.forthwith.linking.Vicinity.Place;

/**
 * Looks for what is like a value, in the cases that the reader may open and nowhere else: data about others is not told for a likeness. Source: Data
 * Protection Act 2018, section 37.
 */
public final class Lookalikes {

    /** So many places are looked at. */
    private static final int MOST = 2_000;

    private static final int FAR = 2;

    private final Vicinity vicinity;
    private final Likeness likeness;

    public Lookalikes(Vicinity vicinity, Likeness likeness) {
        this.vicinity = vicinity;
        this.likeness = likeness;
    }

    /**
     * The network that is asked for: a range as it is written, or one address where a time is asked for as well.
     *
     * @param readings what the value may be
     */
    public static Optional<Network> network(String written, List<Sighting> readings, Window window) {
        Optional<Network> range = Network.read(written);
        return range.isPresent() || window.any() ? range : address(readings).flatMap(Network::alone);
    }

    private static Optional<String> address(List<Sighting> readings) {
        return readings.stream()
                .filter(reading -> reading.kind() == IdentifierKind.IP_ADDRESS)
                .flatMap(reading -> Stream.ofNullable(reading.canonical()))
                .findFirst();
    }

    // [impl->req~search-by-range-and-time~1]
    /** What was in use in a network, with the eyes of whoever asks. Only inside a decision of theirs. */
    public Resemblance.Found inside(Network network, Window window) {
        return inside(network, window, "in " + network.written());
    }

    private Resemblance.Found inside(Network network, Window window, String why) {
        Set<Value> clues = new LinkedHashSet<>();
        network.clues().forEach(clue -> clues.add(new Value(IdentifierKind.IP_ADDRESS, clue)));
        List<Place> places = vicinity.places(clues, window, MOST + 1);
        List<Resemblance> found = places.stream()
                .limit(MOST)
                .filter(place -> network.holds(place.value().canonical()))
                .map(place -> new Resemblance(place.holder(), place.seenAt(), why))
                .toList();
        return new Resemblance.Found(found, places.size() > MOST);
    }

    /**
     * What is like a value, the same way.
     *
     * @param readings what it may be
     * @param far whether names two slips away are looked for too, which takes a look at every name
     */
    public Resemblance.Found alike(List<Sighting> readings, boolean far) {
        Resemblance.Found found = near(readings);
        Optional<Network> connection = address(readings).flatMap(Network::connection);
        if (connection.isPresent()) {
            found = found.and(inside(connection.get(), Window.ANY, "the same connection (/64)"));
        }
        for (Sighting reading : readings) {
            if (far && reading.kind() == IdentifierKind.USERNAME && reading.canonical() != null) {
                found = found.and(far(new Value(reading.kind(), Objects.requireNonNull(reading.canonical()))));
            }
        }
        return found;
    }

    private Resemblance.Found near(List<Sighting> readings) {
        Map<Value, Sighting> values = new LinkedHashMap<>();
        Set<Value> clues = new LinkedHashSet<>();
        readings.forEach(reading -> Stream.ofNullable(reading.canonical())
                .map(canonical -> new Value(reading.kind(), canonical))
                .forEach(value -> {
                    values.put(value, reading);
                    clues.addAll(Clues.of(value));
                }));
        List<Place> places = vicinity.places(clues, Window.ANY, MOST + 1);
        Map<Known, Place> byKnown = new LinkedHashMap<>();
        places.stream().limit(MOST).forEach(place -> byKnown.putIfAbsent(place.asKnown(), place));
        List<Resemblance> found = new ArrayList<>();
        values.forEach((value, reading) -> likeness.alike(List.of(reading), value, List.copyOf(byKnown.keySet()))
                .forEach(alike -> {
                    Place place = Objects.requireNonNull(byKnown.get(alike.other()));
                    found.add(new Resemblance(place.holder(), place.seenAt(), alike.inFull()));
                }));
        return new Resemblance.Found(found, places.size() > MOST);
    }

    private Resemblance.Found far(Value value) {
        String bare = Clues.bare(value);
        if (!Clues.comparable(bare)) {
            return Resemblance.Found.NOTHING;
        }
        Osa osa = new Osa();
        List<Resemblance> found = new ArrayList<>();
        boolean all = vicinity.names(Clues.LONGEST_NAME * 2, place -> {
            String other = Clues.bare(place.value());
            if (Math.abs(other.length() - bare.length()) <= FAR && osa.distance(bare, other) == FAR) {
                found.add(new Resemblance(place.holder(), place.seenAt(), "two slips apart, signs and digits aside"));
            }
            return found.size() < MOST;
        });
        return new Resemblance.Found(found, !all);
    }
}
