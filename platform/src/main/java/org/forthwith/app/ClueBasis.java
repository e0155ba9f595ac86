package org.forthwith.app;

import java.time.InstantSource;
import org.forthwith.app.database.Database;

/**
 * By which clues identifiers are found that are alike. A version that comes with others, the first one among them, fills their table anew before anybody
 * searches: a case that came earlier would otherwise be found by nobody.
 */
// [impl->req~other-clues-are-filled-in-anew~1]
public record ClueBasis(Database database, Reference reference, InstantSource wallClock) {

    /** To be raised with every change of {@code linking.Clues}. */
    private static final int VERSION = 1;

    /** Fills the clues in anew if it was by others that they were. Gives whether that was so. */
    public boolean bringUpToDate() {
        return new Basis("clue_basis", "version", "clue").bringUpTo(VERSION, database, reference, wallClock);
    }
}
