package org.forthwith.hashmatch.source;

import java.time.Instant;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/**
 * What a page of NCMEC's hash sharing says beside its entries.
 *
 * @param next where the next page is; empty when this is the last. It comes from a peer, and nothing is asked there before it has been judged
 * @param maxTimestamp the latest of its entries, as the page says; null when it has none
 * @param unused how many hashes were of kinds that are not used here, by kind
 */
public record NcmecPage(String next, @Nullable Instant maxTimestamp, SortedMap<String, Long> unused) {}
