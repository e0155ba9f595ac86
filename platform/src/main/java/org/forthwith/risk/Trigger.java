package org.forthwith.risk;

/** What makes somebody look at a grade again. Source: domain notes 2.4, assessments that were never repeated. */
public enum Trigger {
    NEW_CHILD("a child has become known"),
    NEW_ADDRESS("an address has become known"),
    NEW_LINK("another case shares something with this one"),
    DEVICE_RESULT("a device has been examined"),
    BAIL_CHANGE("bail or its conditions have changed"),
    CLOSURE("the case is to be closed"),
    RULE_SET("the rules have changed"),
    PATHWAY("the case is judged by another road"),
    SECOND_MARK("somebody else has marked it higher");

    private final String words;

    Trigger(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }

    /** True for what only a person can tell; the platform hears of the rest by itself. */
    public boolean toldByPeople() {
        return this == DEVICE_RESULT || this == BAIL_CHANGE;
    }
}
