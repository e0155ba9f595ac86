package org.forthwith.desk;

import java.util.List;

/** The sample log-ins of a demonstration, by force, and the one password that all of them have. */
public record SampleLogIns(List<Group> groups, String password) {

    public SampleLogIns {
        groups = List.copyOf(groups);
    }

    /** Everybody who acts for one force. */
    public record Group(String force, List<Person> people) {

        public Group {
            people = List.copyOf(people);
        }
    }

    /**
     * One sample log-in.
     *
     * @param id what to sign in as
     * @param roles in words
     */
    public record Person(String id, String name, String roles) {}
}
