package org.forthwith.hashmatch.referral;

import java.time.Instant;
import org.forthwith.hashmatch.list.EntryKey;

/** An entry that a list has taken back: what matched it was no match. */
public record Withdrawn(EntryKey entry, Instant at) {

    /** @param standing how many matches with other entries still stand */
    String said(Referral referral, long standing) {
        return "Correction to referral " + referral.id() + ". The list \"" + entry.list()
                + "\" withdrew its entry \"" + entry.key() + "\" at " + at
                + ": what matched it is no longer known to that list.\n"
                + (standing == 0
                        ? "No other match of that referral stands."
                        : "Matches of that referral with other entries that stand: " + standing + ".");
    }
}
