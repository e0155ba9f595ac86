package org.forthwith.hashmatch.source;

/**
 * Who shares a list with peers.
 *
 * @param number by which entries name the member, 1 to 18 digits: clients of the protocol read it as a whole number
 * @param name for people
 */
public record Member(String number, String name) {

    private static final int LONGEST_NAME = 200;

    public Member {
        if (!number.matches("[0-9]{1,18}") || !Listed.stays(name) || name.length() > LONGEST_NAME) {
            throw new IllegalArgumentException(
                    "A member has a number of up to 18 digits and a name of up to " + LONGEST_NAME + " characters.");
        }
    }
}
