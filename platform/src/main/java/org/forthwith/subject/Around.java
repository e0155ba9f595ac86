package org.forthwith.subject;

import java.util.Locale;
import org.forthwith.event.SubjectEvent.Node;

/** A person or a place around a suspect. Two writings of one name that differ in letter case, spaces or punctuation only are one and the same. */
public record Around(NodeKind kind, String name) {

    /** The one of whom there is only one. */
    public static final Around SUSPECT = new Around(NodeKind.SUSPECT, "the suspect");

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
        return kind == other.kind && key().equals(other.key());
    }

    private String key() {
        String key = name.replaceAll("[^\\p{L}\\p{N}]", "").toLowerCase(Locale.ROOT);
        return key.isEmpty() ? name : key;
    }
}
