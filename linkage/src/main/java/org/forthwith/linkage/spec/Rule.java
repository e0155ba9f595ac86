package org.forthwith.linkage.spec;

import java.util.List;
import java.util.stream.Collectors;

/** Records that have all these keys in common are looked at together. */
public record Rule(List<Key> keys) {

    public Rule {
        keys = List.copyOf(keys);
    }

    public String word() {
        return keys.stream().map(Key::word).collect(Collectors.joining(" + "));
    }

    public boolean asksFor(String comparison) {
        return keys.stream().anyMatch(key -> key.comparison().equals(comparison));
    }
}
