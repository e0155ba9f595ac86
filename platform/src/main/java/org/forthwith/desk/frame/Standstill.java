package org.forthwith.desk.frame;

import java.time.Duration;
import java.util.Optional;

/** Knows whether nobody watches the clocks: then every page says so. */
@FunctionalInterface
public interface Standstill {

    /** Where there are no clocks to watch. */
    Standstill NEVER = Optional::empty;

    /** For how long nobody has, once that is too long; empty while somebody does. */
    Optional<Duration> since();
}
