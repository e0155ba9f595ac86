package org.forthwith.subject;

import java.util.stream.Stream;

/**
 * A person as a report describes them. What is not said is empty.
 *
 * @param surname in small letters, as written
 * @param forename all of them
 * @param born ISO date, or the year alone
 * @param postcode in capitals, without a space
 */
public record Described(String surname, String forename, String born, String postcode) {

    private static final int PARTS = 4;
    private static final String BETWEEN = "|";

    /** In one line; two descriptions that say the same have the same. */
    public String canonical() {
        return String.join(BETWEEN, surname, forename, born, postcode);
    }

    /** Reads what {@link #canonical} wrote. */
    public static Described read(String canonical) {
        String[] parts = canonical.split("\\|", PARTS);
        if (parts.length < PARTS) {
            throw new IllegalArgumentException("not a description of a person");
        }
        return new Described(parts[0], parts[1], parts[2], parts[3]);
    }

    /** Whether it says enough to tell people apart: a name, and one thing more. */
    public boolean tells() {
        long said = Stream.of(surname, forename, born, postcode)
                .filter(part -> !part.isEmpty())
                .count();
        return said > 1 && !(surname.isEmpty() && forename.isEmpty());
    }
}
