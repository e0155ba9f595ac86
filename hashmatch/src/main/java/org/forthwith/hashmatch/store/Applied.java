package org.forthwith.hashmatch.store;

import java.util.ArrayList;
import java.util.List;
import org.forthwith.hashmatch.list.EntryKey;

/**
 * What came of changes.
 *
 * @param put entries that are new or not as they were
 * @param unchanged entries that stood as they were said again, and withdrawals of what did not stand
 * @param withdrawn entries that stood and no longer do
 */
public record Applied(int put, int unchanged, List<EntryKey> withdrawn) {

    public Applied {
        withdrawn = List.copyOf(withdrawn);
    }

    /** With what came of further changes. */
    public Applied and(Applied more) {
        List<EntryKey> all = new ArrayList<>(withdrawn);
        all.addAll(more.withdrawn);
        return new Applied(put + more.put, unchanged + more.unchanged, all);
    }
}
