package org.forthwith.app.simulate;

import java.time.Instant;
import java.util.Optional;
import org.forthwith.app.simulate.invariant.Broken;

/**
 * What became of a world.
 *
 * @param open how many cases are open at its end
 * @param at the time at its last step
 */
public record Ended(int world, Count count, int open, Instant at, Optional<Broken> broken) {}
