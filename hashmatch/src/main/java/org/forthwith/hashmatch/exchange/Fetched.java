package org.forthwith.hashmatch.exchange;

/**
 * How far fetching came.
 *
 * @param checkpoint up to when all has been read and applied; where it stood before when nothing was
 * @param pages how many were applied, also of a window that broke off
 * @param why it ended early; empty when it did not
 */
public record Fetched(Checkpoint checkpoint, long pages, String why) {

    public boolean isWhole() {
        return why.isEmpty();
    }
}
