package org.forthwith.hashmatch.serve;

import java.io.IOException;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.forthwith.hashmatch.HashMatch;
import org.forthwith.hashmatch.list.Change;
import org.forthwith.hashmatch.list.EntryKey;
import org.forthwith.hashmatch.post.Post;
import org.forthwith.hashmatch.store.Applied;
import org.jspecify.annotations.Nullable;

/** Answers {@code PUT /v1/entries}: all changes are taken, or none when one cannot be read. */
record Entries(HashMatch lists, @Nullable Post post, InstantSource clock, Gate gate) implements Call {

    static final int MOST = 10_000;

    @Override
    public Answer answer(Asked asked) throws IOException {
        asked.query(Set.of());
        byte[] body = asked.json();
        return gate.through(() -> taken(changes(Part.of(body))));
    }

    private static List<Change> changes(Part body) {
        body.only(Set.of("put", "withdraw"));
        List<Change> changes = new ArrayList<>();
        body.member("put").items(MOST).forEach(part -> changes.add(Changes.put(part)));
        body.member("withdraw").items(MOST).forEach(part -> changes.add(Changes.withdraw(part)));
        if (changes.isEmpty()) {
            throw body.wrong("Nothing is to be put and nothing to be withdrawn.");
        }
        return changes;
    }

    // [impl->req~a-change-over-http-counts-at-once~1]
    private Answer taken(List<Change> changes) throws IOException {
        Applied applied = lists.apply(changes);
        Set<EntryKey> told = Set.copyOf(applied.withdrawn());
        for (Change change : changes) {
            if (change instanceof Change.Withdraw && !told.contains(change.key())) {
                tellAgain(change.key());
            }
        }
        Map<String, Object> said = new LinkedHashMap<>();
        said.put("put", applied.put());
        said.put("unchanged", applied.unchanged());
        said.put("withdrawn", applied.withdrawn().size());
        said.put("entries", lists.status().entries());
        return Answer.json(200, said);
    }

    /** Where the machine stopped after a withdrawal and before the post had heard of it, saying it again mends it. */
    private void tellAgain(EntryKey key) throws IOException {
        if (post != null && lists.entry(key).isEmpty()) {
            post.withdrawn(key, clock.instant());
        }
    }
}
