package org.forthwith.hashmatch.exchange;

import java.time.Duration;

/** Waits. {@code Thread::sleep} does. */
@FunctionalInterface
public interface Pauses {

    void pause(Duration length) throws InterruptedException;
}
