package org.forthwith.obligation.telling;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The roads that an installation has.
 *
 * @param post by which road letters to people and desks go; null when there is none, and they are told at the desk only
 */
public record Roads(@Nullable Road post, List<Program> programs, QuietHours quiet) {

    public static final Roads NONE = new Roads(null, List.of(), QuietHours.USUAL);

    public Roads {
        programs = List.copyOf(programs);
    }

    /** No notice leaves the house. */
    public boolean none() {
        return post == null && programs.isEmpty();
    }

    /** Without the programs, which hear of every case of a force and stand on no list. */
    Roads toPeople() {
        return new Roads(post, List.of(), quiet);
    }

    Optional<Road> postal() {
        return Optional.ofNullable(post);
    }
}
