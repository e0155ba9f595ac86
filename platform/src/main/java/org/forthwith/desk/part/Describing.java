package org.forthwith.desk.part;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Which texts on the page describe a field, for readers who hear the page. */
public final class Describing {

    private Describing() {}

    /** The ids of hint and mistake, as {@code aria-describedby} wants them; null when there are neither. */
    public static @Nullable String ids(String name, @Nullable String hint, @Nullable String mistake) {
        var ids = Stream.of(hint == null ? "" : name + "-hint", mistake == null ? "" : name + "-mistake")
                .filter(id -> !id.isEmpty())
                .collect(Collectors.joining(" "));
        return ids.isEmpty() ? null : ids;
    }
}
