package org.forthwith.hashmatch.exchange;

import java.util.HashMap;
import java.util.Map;
import org.forthwith.hashmatch.list.Change;
import org.forthwith.hashmatch.list.EntryKey;
import org.forthwith.hashmatch.list.Receiver;
import org.forthwith.hashmatch.list.Refused;

/** A store that applies changes, for tests. */
class Applied implements Receiver {

    final Map<EntryKey, Change> changes = new HashMap<>();
    long heard;
    long refused;

    @Override
    public void change(Change change) {
        heard++;
        changes.put(change.key(), change);
    }

    @Override
    public void refused(Refused why) {
        refused++;
    }
}
