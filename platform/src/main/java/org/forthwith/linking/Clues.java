package org.forthwith.linking;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.forthwith.kernel.IdentifierKind;
import org.forthwith.linkage.level.Kind;
import org.forthwith.linkage.level.Skeleton;
import org.forthwith.subject.Described;

/**
 * Under what a value can be found by somebody who has one that is only like it: two values that are alike have a clue in common. A clue is a place to
 * look and never evidence; whoever meets there is looked at again by {@link Likeness}.
 */
public final class Clues {

    /** In a shorter name one slip is no likeness. */
    static final int SHORTEST_NAME = 7;

    private static final int ENDS = 3;

    private static final Pattern HOUSE = Pattern.compile("([A-Z0-9]{5,7})\\|[^0-9]*\\b([0-9]+[a-z]?)\\b.*");

    private Clues() {}

    // [impl->req~who-is-alike-is-found~1]
    public static Set<String> of(Value value) {
        return switch (value.kind()) {
            case PERSON -> person(Described.read(value.canonical()));
            case USERNAME, EMAIL -> name(bare(value));
            case IP_ADDRESS -> Set.copyOf(Network.around(value.canonical()));
            case ADDRESS -> house(value.canonical());
            case PHONE, ACCOUNT_ID, DEVICE, URL, FILE_HASH, VEHICLE_MARK -> Set.of();
        };
    }

    /** What two who bring values that are alike at one moment have to wait for: fewer than the clues, and always one in common where those have. */
    static Set<String> gates(Value value) {
        if (!named(value)) {
            return of(value);
        }
        String bare = bare(value);
        return bare.length() < SHORTEST_NAME
                ? Set.of()
                : Set.of("begins " + bare.substring(0, ENDS), "ends " + bare.substring(bare.length() - ENDS));
    }

    /** Whether it is a name that somebody has chosen. */
    static boolean named(Value value) {
        return value.kind() == IdentifierKind.USERNAME || value.kind() == IdentifierKind.EMAIL;
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

    private static Set<String> name(String bare) {
        if (bare.length() < SHORTEST_NAME) {
            return Set.of();
        }
        Set<String> clues = new LinkedHashSet<>(List.of("name " + bare));
        for (int out = 0; out < bare.length(); out++) {
            clues.add("name " + bare.substring(0, out) + bare.substring(out + 1));
        }
        return clues;
    }

    /** A postcode and the first number are a house or a few, however the lines between them are written. */
    private static Set<String> house(String canonical) {
        Matcher house = HOUSE.matcher(canonical);
        return house.matches() ? Set.of("house " + house.group(1) + " " + house.group(2)) : Set.of();
    }

    private static Set<String> person(Described person) {
        String surname = Kind.part("sound", plain(person.surname()));
        String forename = Kind.part("sound", plain(person.forename()));
        String year = person.born().length() < 4 ? "" : person.born().substring(0, 4);
        String day = person.born().length() < 10 ? "" : person.born();
        List<String> names = Stream.of(surname, forename)
                .filter(name -> !name.isEmpty())
                .sorted()
                .toList();
        Set<String> clues = new LinkedHashSet<>();
        for (String name : names) {
            clue(clues, "name-born", name, day);
            clue(clues, "name-post", name, person.postcode());
        }
        if (names.size() == 2) {
            String both = String.join("-", names);
            clue(clues, "names-year", both, year);
            clue(clues, "names-day", both, day.isEmpty() ? "" : day.substring(5));
        }
        clue(clues, "born-post", day, person.postcode());
        return clues;
    }

    private static String plain(String name) {
        return Kind.SURNAME.form(List.of()).apply(name);
    }

    private static void clue(Set<String> clues, String what, String one, String other) {
        if (!one.isEmpty() && !other.isEmpty()) {
            clues.add(what + " " + one + " " + other);
        }
    }
}
