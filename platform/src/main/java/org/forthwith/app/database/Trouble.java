package org.forthwith.app.database;

import java.util.Arrays;

/** What can keep the server from starting, known by the server's own words. */
enum Trouble {
    PORT_TAKEN("Address already in use", "Another program took the port that the database was about to use"),
    OLD_SERVER_LEAVING("is still in use", "Parts of an earlier database server are still running"),
    DISK_FULL("No space left on device", "The disk is full"),
    NOT_PERMITTED("Permission denied", "The database may not use its directory; choose another with FORTHWITH_HOME"),
    NO_MEMORY("Cannot allocate memory", "There is not enough memory for the database"),
    NAMELESS_USER("user does not exist", "PostgreSQL wants its user to have a name, and this system knows none for it"),
    OTHER("", "The database did not start");

    private final String sign;
    private final String sentence;

    Trouble(String sign, String sentence) {
        this.sign = sign;
        this.sentence = sentence;
    }

    static Trouble in(String words) {
        return Arrays.stream(values())
                .filter(each -> words.contains(each.sign))
                .findFirst()
                .orElse(OTHER);
    }

    /** True when the next attempt may well succeed. */
    boolean passing() {
        return this == PORT_TAKEN || this == OLD_SERVER_LEAVING;
    }

    DatabaseFault fault(Home home, String words) {
        var last = words.lines()
                .filter(line -> line.matches(".*(FATAL|PANIC|[Ee]rror):.*"))
                .reduce(words, (a, b) -> b);
        return new DatabaseFault(sentence + " (" + home.data() + "): " + last);
    }
}
