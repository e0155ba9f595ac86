package org.forthwith.linking;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A house or a few: a postcode and the first number in the lines before it. */
record House(String postcode, String number) {

    private static final Pattern HOUSE = Pattern.compile("([A-Z0-9]{5,7})\\|(?:.*? )??([0-9]+[a-z]?)(?: .*)?");

    /** Empty for an address with neither, and for the number of a premises. */
    static Optional<House> of(String canonical) {
        Matcher house = HOUSE.matcher(canonical);
        return house.matches() ? Optional.of(new House(house.group(1), house.group(2))) : Optional.empty();
    }

    String clue() {
        return "house " + postcode + " " + number;
    }
}
