package org.forthwith.linking;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.forthwith.linkage.level.Kind;
import org.forthwith.subject.Described;

/**
 * Under what a described person can be found: names by how they sound, each with a date or a postcode, both with a part of one. A name in a script whose
 * sound nobody has listed stands for itself. Of any two of forename, surname, birth date and postcode one may be wrong, and of a third a part.
 */
final class PersonClues {

    private static final int YEAR = 4;
    private static final int DAY = 10;

    private final Set<String> clues = new LinkedHashSet<>();

    private PersonClues() {}

    static Stream<String> of(Described person) {
        PersonClues clues = new PersonClues();
        String year = person.born().length() < YEAR ? "" : person.born().substring(0, YEAR);
        String day = person.born().length() < DAY ? "" : person.born();
        String district =
                person.postcode().isEmpty() ? "" : Kind.part("district", plain(Kind.POSTCODE, person.postcode()));
        List<String> names = Stream.of(sound(person.surname()), sound(person.forename()))
                .filter(name -> !name.isEmpty())
                .sorted()
                .toList();
        for (String name : names) {
            clues.add("name-born", name, day);
            clues.add("name-post", name, person.postcode());
            clues.add("name-year-district", name, year, district);
        }
        if (names.size() == 2) {
            String both = String.join(" ", names);
            clues.add("names-year", both, year);
            clues.add("names-day", both, day.isEmpty() ? "" : day.substring(YEAR));
            clues.add("names-district", both, district);
        }
        clues.add("born-post", day, person.postcode());
        return clues.clues.stream();
    }

    private static String sound(String name) {
        String plain = name.isEmpty() ? "" : plain(Kind.SURNAME, name);
        String sound = plain.isEmpty() ? "" : Kind.part("sound", plain);
        return sound.isEmpty() ? plain : sound;
    }

    private static String plain(Kind kind, String value) {
        return kind.form(List.of()).apply(value);
    }

    private void add(String what, String... parts) {
        if (Stream.of(parts).noneMatch(String::isEmpty)) {
            clues.add(what + " " + String.join(" ", parts));
        }
    }
}
