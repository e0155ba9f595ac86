package org.forthwith.hashmatch.match;

import org.forthwith.hashmatch.list.Entry;
import org.forthwith.hashmatch.value.Hash;

/**
 * A hash of an upload that a list knows.
 *
 * @param asked the hash of the upload
 * @param listed the hash on the list
 * @param distance in how many bits they differ: 0 for digests, up to the threshold for PDQ
 * @param entry where it stands on which list
 */
public record Match(Hash asked, Hash listed, int distance, Entry entry) {}
