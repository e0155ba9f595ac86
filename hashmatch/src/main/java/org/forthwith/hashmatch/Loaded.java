package org.forthwith.hashmatch;

import java.util.ArrayList;
import java.util.List;
import org.forthwith.hashmatch.list.EntryKey;
import org.forthwith.hashmatch.source.Reading;
import org.forthwith.hashmatch.source.Refusals;
import org.forthwith.hashmatch.store.Applied;

/** How the loading of a list went: how it was read, what came of it, and what was refused. */
public record Loaded(Reading reading, Applied applied, Refusals refusals) {

    Loaded and(Applied more) {
        return new Loaded(reading, together(applied, more), refusals);
    }

    static Applied together(Applied one, Applied other) {
        List<EntryKey> withdrawn = new ArrayList<>(one.withdrawn());
        withdrawn.addAll(other.withdrawn());
        return new Applied(one.put() + other.put(), one.unchanged() + other.unchanged(), withdrawn);
    }
}
