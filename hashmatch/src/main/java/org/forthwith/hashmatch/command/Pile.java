package org.forthwith.hashmatch.command;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.forthwith.hashmatch.HashMatch;
import org.forthwith.hashmatch.list.Change;
import org.forthwith.hashmatch.store.Applied;

/** Changes that wait to be applied together: to wait for the disk after each would take a thousand times as long. */
final class Pile {

    private static final int MOST = 10_000;

    private final HashMatch lists;
    private final List<Change> waiting = new ArrayList<>();
    private long put;
    private long withdrawn;

    Pile(HashMatch lists) {
        this.lists = lists;
    }

    void add(Change change) {
        waiting.add(change);
        if (waiting.size() == MOST) {
            try {
                apply();
            } catch (IOException fault) {
                throw new UncheckedIOException(fault);
            }
        }
    }

    void apply() throws IOException {
        Applied applied = lists.apply(waiting);
        put += applied.put();
        withdrawn += applied.withdrawn().size();
        waiting.clear();
    }

    long put() {
        return put;
    }

    long withdrawn() {
        return withdrawn;
    }
}
