package org.forthwith.bench;

import java.time.Instant;
import org.forthwith.calendar.Limit;

/** A stage of the work that begins, and how much time it is given. */
record StageStart(Instant at, Limit limit) {}
