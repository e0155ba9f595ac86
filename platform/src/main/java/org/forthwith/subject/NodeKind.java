package org.forthwith.subject;

/** What stands around a suspect: people, and places where people are. */
public enum NodeKind {
    SUSPECT("the suspect"),
    CHILD("a child"),
    OTHER_PERSON("another person"),
    ADDRESS("an address"),
    SCHOOL("a school"),
    CHILD_SETTING("another place for children"),
    EMPLOYER("an employer");

    private final String words;

    NodeKind(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }

    /** True for those who can live somewhere. */
    boolean person() {
        return grownUp() || this == CHILD;
    }

    /** True for those who can work, and have a child in their care. */
    boolean grownUp() {
        return this == SUSPECT || this == OTHER_PERSON;
    }

    /** True where children are in somebody's care, whoever they are. */
    boolean forChildren() {
        return this == SCHOOL || this == CHILD_SETTING;
    }
}
