package org.forthwith.hashmatch.referral;

import java.time.Instant;
import org.forthwith.hashmatch.list.EntryKey;

/** An entry that a list has taken back: what matched it was no match. */
public record Withdrawn(EntryKey entry, Instant at) {}
