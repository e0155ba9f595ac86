package org.forthwith.app.demo;

import java.util.List;
import java.util.Locale;

/** User names and mail addresses, made of plain words and a number; the mail lies in the domains that are set aside (RFC 2606). */
// [impl->req~demo-reserved-ranges-only~1]
final class Names {

    private static final List<String> DOMAINS = List.of("example.org", "example.com", "example.net");
    private static final List<String> STREETS = List.of("Road", "Street", "Close", "Lane", "Terrace");
    private static final List<String> JOINTS = List.of("", "_", ".");

    private final Dice dice;
    private final List<String> first = words("first");
    private final List<String> second = words("second");

    Names(Dice dice) {
        this.dice = dice;
    }

    String user() {
        return dice.pick(first) + dice.pick(JOINTS) + dice.pick(second) + dice.below(100_000);
    }

    String mail() {
        return dice.pick(first) + "." + dice.pick(second) + dice.below(100_000) + "@" + dice.pick(DOMAINS);
    }

    /** A street that no town has. */
    String street() {
        String word = dice.pick(second);
        String name = word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
        return dice.between(1, 180) + " Example " + name + " " + dice.pick(STREETS);
    }

    private static List<String> words(String place) {
        return Table.rows("words.csv").stream()
                .filter(row -> row.getField("place").equals(place))
                .map(row -> row.getField("word"))
                .toList();
    }
}
