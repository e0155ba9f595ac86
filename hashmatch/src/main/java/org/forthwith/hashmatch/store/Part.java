package org.forthwith.hashmatch.store;

import java.nio.ByteBuffer;
import java.util.List;
import java.util.Optional;
import org.forthwith.hashmatch.list.Entry;
import org.forthwith.hashmatch.list.EntryKey;
import org.forthwith.hashmatch.value.Algorithm;
import org.forthwith.hashmatch.value.Pdq;

/** Some of the entries: those of the segment, or those that came since. Entries are numbered from 0; many threads may ask while one changes. */
interface Part {

    int entries();

    /** Whether the entry has not been withdrawn or replaced. */
    boolean stands(int entry);

    /** As {@link EntryBytes} wrote it. */
    byte[] bytes(int entry);

    default Entry entry(int entry) {
        return EntryBytes.entry(ByteBuffer.wrap(bytes(entry)));
    }

    default boolean isNamed(int entry, EntryKey key) {
        return EntryBytes.key(ByteBuffer.wrap(bytes(entry))).equals(key);
    }

    /** The entry of that name, standing or not; the last, where there were several; -1 for none. */
    int find(EntryKey key);

    /** The entry of that name, if it stands. Where it is replaced meanwhile, what replaces it has its name before it goes. */
    default Optional<Entry> standing(EntryKey key) {
        int entry = find(key);
        for (int before = -1; entry != before; entry = find(key)) {
            if (stands(entry)) {
                return Optional.of(entry(entry));
            }
            before = entry;
        }
        return Optional.empty();
    }

    /** True when it stood until now. */
    boolean withdraw(int entry);

    /** Entries with a PDQ within the threshold of one that is asked for, and perhaps others. */
    void near(List<Pdq> asked, int threshold, Asked told);

    /** Entries with the nearest PDQ of those that stand, in a time that does not depend on what they hold. */
    void nearest(List<Pdq> asked, Asked told);

    /** Entries with a digest that begins with the number, and perhaps others. */
    void same(Algorithm algorithm, long[] asked, Asked told);
}
