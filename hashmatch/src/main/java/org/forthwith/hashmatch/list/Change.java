package org.forthwith.hashmatch.list;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What a list says next. */
public sealed interface Change {

    EntryKey key();

    /** The entry is as it says from now on, whatever it was before. */
    record Put(Entry entry) implements Change {
        @Override
        public EntryKey key() {
            return entry.key();
        }
    }

    /**
     * The entry is no longer on the list: what matched it was no match.
     *
     * @param at when the list says that it was withdrawn; null when it does not say
     */
    record Withdraw(EntryKey key, @Nullable Instant at) implements Change {}
}
