package org.forthwith.hashmatch.store;

/**
 * What a store holds.
 *
 * @param entries that stand
 * @param pdq different PDQ of the segment
 * @param generation the number of the segment, 0 before there is one
 * @param since entries that came since the segment was made
 * @param rebuilding whether the next segment is being made
 * @param bytes of memory that the segment's hashes take
 * @param tornBytes what was found at the end of a journal and had not been acknowledged, as long as it is kept aside
 * @param failing whether the next segment could not be made, as when a disk is full; all is searched and kept nevertheless
 */
public record Status(
        long entries,
        int pdq,
        long generation,
        int since,
        boolean rebuilding,
        long bytes,
        long tornBytes,
        boolean failing) {}
