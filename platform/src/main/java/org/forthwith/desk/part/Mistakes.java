package org.forthwith.desk.part;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** All that is wrong with a form, in the order of its fields. */
public record Mistakes(List<Mistake> list) {

    public static final Mistakes NONE = new Mistakes(List.of());

    public Mistakes {
        list = List.copyOf(list);
    }

    public boolean any() {
        return !list.isEmpty();
    }

    /** What is wrong with one field; null when nothing is. */
    public @Nullable String of(String field) {
        return list.stream()
                .filter(mistake -> mistake.field().equals(field))
                .map(Mistake::text)
                .findFirst()
                .orElse(null);
    }
}
