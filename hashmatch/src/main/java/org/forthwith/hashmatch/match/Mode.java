package org.forthwith.hashmatch.match;

/** How much is to be found for each upload. */
public enum Mode {
    /** The first match that is met: enough to stop an upload. */
    ANY,
    /** The nearest hashes on the lists, with every entry that has them. */
    BEST,
    /** Every listed hash within the threshold, with every entry that has it. */
    ALL
}
