package org.forthwith.hashmatch.post;

/** What became of a referral that was handed over. */
public sealed interface Outcome {

    /** It is on disk. */
    record Taken(String id, Standing standing) implements Outcome {}

    /** It had been handed over before; that one stands as it is. */
    record Known(String id, Standing standing) implements Outcome {}

    /** There is no room; nothing was kept. */
    record Full() implements Outcome {}

    /** It had been handed over before, and its file is damaged. A person has to look at the file; nothing was kept. */
    record Damaged(String id) implements Outcome {}
}
