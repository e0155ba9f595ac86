package org.forthwith.flow;

import org.forthwith.obligation.telling.Road;

/** What became of a notice at one moment, for whoever counts. It says nothing of the notice itself. */
public record Posted(Road road, Fate fate) {

    public enum Fate {
        TAKEN,
        ARRIVED,
        /** It did not go through, and will be tried again. */
        TRIED_AGAIN,
        /** It is given up. */
        FAILED,
        CAME_BACK,
        /** It was tried, and what became of it could not be written down: it will be tried once more. */
        NOT_MARKED,
        /** A letter of the morning that could not be written, and will be once more. */
        NOT_WRITTEN
    }
}
