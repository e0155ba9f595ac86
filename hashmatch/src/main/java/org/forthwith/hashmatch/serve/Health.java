package org.forthwith.hashmatch.serve;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.forthwith.hashmatch.post.Post;
import org.forthwith.hashmatch.store.Status;
import org.jspecify.annotations.Nullable;

/** Answers {@code GET /health}, to anybody: whether uploads can be screened, and if something is amiss what sort of thing. */
record Health(Supplier<Status> status, @Nullable Post post) implements Call {

    @Override
    public Answer answer(Asked asked) {
        asked.query(Set.of());
        List<String> why = why(status.get());
        Map<String, Object> said = new LinkedHashMap<>();
        said.put("healthy", why.isEmpty());
        said.put("why", why);
        return Answer.json(why.isEmpty() ? 200 : 503, said);
    }

    private List<String> why(Status now) {
        List<String> why = new ArrayList<>();
        if (now.entries() == 0) {
            why.add("No list has been loaded.");
        }
        if (now.failing()) {
            why.add(
                    "The next segment of the lists could not be written. All is searched nevertheless; look at the disk.");
        }
        if (post != null && !post.damaged().isEmpty()) {
            why.add("A file of the queue of referrals cannot be read.");
        }
        return why;
    }
}
