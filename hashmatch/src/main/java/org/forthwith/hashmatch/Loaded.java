package org.forthwith.hashmatch;

import org.forthwith.hashmatch.source.Reading;
import org.forthwith.hashmatch.source.Refusals;
import org.forthwith.hashmatch.store.Applied;

/**
 * How the loading of a list went.
 *
 * @param reading how it was read
 * @param applied what came of it
 * @param refusals what was refused
 * @param leftStanding it was to be the whole list, and not all of it could be read or it said nothing: so nothing was withdrawn that is not in it
 */
public record Loaded(Reading reading, Applied applied, Refusals refusals, boolean leftStanding) {

    /** The same, with nothing withdrawn that is not in it. */
    public Loaded left() {
        return new Loaded(reading, applied, refusals, true);
    }

    /** With what came of it afterwards. */
    public Loaded and(Applied more) {
        return new Loaded(reading, applied.and(more), refusals, leftStanding);
    }
}
