package org.forthwith.subject;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.forthwith.event.SubjectEvent.Node;

/** A person or a place around a suspect. Two writings of one name that differ in letter case, spaces or punctuation only are one and the same. */
public record Around(NodeKind kind, String name) {

    /** The one of whom there is only one. */
    public static final Around SUSPECT = new Around(NodeKind.SUSPECT, "the suspect");

    private static final Pattern NEITHER_LETTER_NOR_FIGURE = Pattern.compile("[^\\p{L}\\p{N}]");

    public Around {
        if (name.isBlank()) {
            throw new IllegalArgumentException("a person or a place needs a name by which to tell it from others");
        }
        name = kind == NodeKind.SUSPECT ? "the suspect" : name.strip();
    }

    public Node asNode() {
        return new Node(kind.name(), name);
    }

    // [impl->req~one-place-however-written~1]
    public boolean same(Around other) {
        return kind == other.kind && (name.equals(other.name) || key().equals(other.key()));
    }

    /**
     * Whether two addresses are two places beyond doubt: each has a number or a postcode that the other has not. Two writings that only leave
     * something out, or abbreviate, may be one place.
     */
    // [impl->req~two-places-only-beyond-doubt~1]
    boolean surelyApart(Around other) {
        Set<String> here = numbers();
        Set<String> there = other.numbers();
        return kind != other.kind || (!here.containsAll(there) && !there.containsAll(here));
    }

    private Set<String> numbers() {
        return Arrays.stream(name.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+", -1))
                .filter(part -> part.chars().anyMatch(Character::isDigit))
                .collect(Collectors.toSet());
    }

    private String key() {
        String key = NEITHER_LETTER_NOR_FIGURE.matcher(name).replaceAll("").toLowerCase(Locale.ROOT);
        return key.isEmpty() ? name : key;
    }
}
