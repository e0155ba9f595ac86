package org.forthwith.linking;

import static java.util.stream.Collectors.toCollection;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.forthwith.event.SubjectEvent.Seen;
import org.forthwith.event.SubjectEvent.Sighting;
import org.forthwith.kernel.IdentifierKind;
import org.forthwith.linkage.level.Skeleton;
import org.forthwith.subject.Described;
import org.jspecify.annotations.Nullable;

/**
 * Under what a value can be found by somebody who has one that is only like it. A clue is a place to look and never evidence; whoever meets there is
 * looked at again by {@link Likeness}. Clues are values of the same kind with another text.
 */
public final class Clues {

    /** In a shorter name one slip is no likeness. */
    static final int SHORTEST_NAME = 7;

    /** Nobody signs in with a longer one, and it would have as many clues as letters. */
    static final int LONGEST_NAME = 64;

    private static final int ENDS = 3;

    private Clues() {}

    /** Under what it can be found. */
    // [impl->req~who-is-alike-is-found~1]
    public static Set<Value> of(Value value, @Nullable Sighting place) {
        return switch (value.kind()) {
            case IP_ADDRESS -> address(value, place);
            case PERSON, USERNAME, EMAIL, ADDRESS -> of(value);
            case PHONE, ACCOUNT_ID, DEVICE, URL, FILE_HASH, VEHICLE_MARK -> Set.of();
        };
    }

    /** Where is looked, as a report arrives, for what is like it. */
    static Set<Value> sought(Value value, Sighting place) {
        return value.kind() == IdentifierKind.IP_ADDRESS ? connection(value, place, 1) : of(value);
    }

    /** Where is looked by hand. */
    static Set<Value> of(Value value) {
        return switch (value.kind()) {
            case PERSON -> as(value, PersonClues.of(Described.read(value.canonical())));
            case USERNAME, EMAIL -> as(value, name(bare(value)));
            case ADDRESS -> as(value, house(value.canonical()));
            case IP_ADDRESS, PHONE, ACCOUNT_ID, DEVICE, URL, FILE_HASH, VEHICLE_MARK -> Set.of();
        };
    }

    /** What two who bring values that are alike at one moment have to wait for: few, and always one in common where the values can be alike. */
    static Set<Value> gates(Value value) {
        return switch (value.kind()) {
            case USERNAME, EMAIL -> as(value, ends(bare(value)));
            case IP_ADDRESS -> as(value, Network.connection(value.canonical()).map(Network::clue).stream());
            case PERSON, ADDRESS -> of(value);
            case PHONE, ACCOUNT_ID, DEVICE, URL, FILE_HASH, VEHICLE_MARK -> Set.of();
        };
    }

    private static Set<Value> as(Value value, Stream<String> clues) {
        return clues.map(clue -> new Value(value.kind(), clue)).collect(toCollection(LinkedHashSet::new));
    }

    /** A name without what people change when they make a second one; of a mail address what stands before the sign. */
    static String bare(Value value) {
        return Skeleton.of(name(value));
    }

    /** A name as it is typed, without the service on which it means something. */
    static String name(Value value) {
        String canonical = value.canonical();
        return value.kind() == IdentifierKind.EMAIL
                ? canonical.substring(0, Math.max(0, canonical.lastIndexOf('@')))
                : canonical.substring(canonical.indexOf('|') + 1);
    }

    /**
     * Whether two names end in numbers, and not in the same one. Of words that many choose the number is what tells them apart; whoever makes a second
     * name leaves it away or takes it along.
     */
    static boolean numbersDiffer(Value one, Value other) {
        String number = number(one);
        String otherNumber = number(other);
        return !number.isEmpty() && !otherNumber.isEmpty() && !number.equals(otherNumber);
    }

    private static String number(Value value) {
        boolean named = value.kind() == IdentifierKind.USERNAME || value.kind() == IdentifierKind.EMAIL;
        String name = named ? name(value) : "";
        int from = name.length();
        while (from > 0 && Character.isDigit(name.charAt(from - 1))) {
            from--;
        }
        return name.substring(from);
    }

    static boolean comparable(String bare) {
        return bare.length() >= SHORTEST_NAME && bare.length() <= LONGEST_NAME;
    }

    private static Stream<String> name(String bare) {
        return comparable(bare)
                ? Stream.concat(
                        Stream.of("name " + bare),
                        Stream.iterate(0, out -> out < bare.length(), out -> out + 1)
                                .map(out -> "name " + bare.substring(0, out) + bare.substring(out + 1)))
                : Stream.empty();
    }

    /** One slip cannot change both ends of a name. */
    private static Stream<String> ends(String bare) {
        return comparable(bare)
                ? Stream.of("begins " + bare.substring(0, ENDS), "ends " + bare.substring(bare.length() - ENDS))
                : Stream.empty();
    }

    /** A postcode and the first number are a house or a few, however the lines between them are written. */
    private static Stream<String> house(String canonical) {
        return House.of(canonical).map(House::clue).stream();
    }

    private static Set<Value> address(Value value, @Nullable Sighting place) {
        Set<Value> clues = as(value, Network.around(value.canonical()).stream());
        if (place != null) {
            clues.addAll(connection(value, place, 0));
        }
        return clues;
    }

    /** The connection on the day on which it was in use, and so many days before and after. */
    private static Set<Value> connection(Value value, Sighting place, int days) {
        Seen seen = place.seen();
        Instant at = seen == null ? null : seen.at();
        if (at == null) {
            return Set.of();
        }
        LocalDate day = LocalDate.ofInstant(at, ZoneOffset.UTC);
        List<LocalDate> around = Stream.iterate(day.minusDays(days), each -> each.plusDays(1))
                .limit(2L * days + 1)
                .toList();
        return as(
                value,
                Network.connection(value.canonical()).stream()
                        .flatMap(network -> around.stream().map(each -> network.clue() + " " + each)));
    }
}
