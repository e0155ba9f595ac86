package org.forthwith.hashmatch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.forthwith.hashmatch.list.Change;
import org.forthwith.hashmatch.store.Applied;

/** Hands on changes a few thousand at a time: to wait for the disk after each would take a thousand times as long. */
final class Batches implements Consumer<Change> {

    private static final int SIZE = 10_000;

    private final HashMatch lists;
    private final List<Change> waiting = new ArrayList<>();
    private Applied applied = new Applied(0, 0, List.of());

    Batches(HashMatch lists) {
        this.lists = lists;
    }

    @Override
    public void accept(Change change) {
        waiting.add(change);
        if (waiting.size() == SIZE) {
            try {
                flush();
            } catch (IOException fault) {
                throw new UncheckedIOException(fault);
            }
        }
    }

    private void flush() throws IOException {
        applied = applied.and(lists.apply(waiting));
        waiting.clear();
    }

    Applied finish() throws IOException {
        flush();
        return applied;
    }
}
