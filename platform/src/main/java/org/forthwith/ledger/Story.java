package org.forthwith.ledger;

import java.util.List;
import java.util.UUID;
import org.forthwith.kernel.ForceCode;

/**
 * Everything that has happened in one case, or to one referral, oldest first.
 *
 * @param entries in the order of their sequence numbers; one whose content was lawfully erased is missing
 * @param heardBefore the sequence number up to which a listener has heard it; what follows is new
 */
public record Story(UUID stream, List<Recorded> entries, int heardBefore) {

    public Story {
        entries = List.copyOf(entries);
        if (entries.isEmpty()) {
            throw new IllegalArgumentException("a story has at least one entry");
        }
    }

    /** The entries that have not been heard. */
    public List<Recorded> news() {
        return entries.stream().filter(entry -> entry.sequence() > heardBefore).toList();
    }

    public boolean fresh() {
        return heardBefore == 0;
    }

    public ForceCode force() {
        return entries.getFirst().force();
    }
}
