package org.forthwith.access.store;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.forthwith.access.RegisterBusyException;

/**
 * Lets one slow proof run at a time, first come first served. Somebody who tries secrets by the thousand then takes one core at most,
 * and not the platform's attention: senders who have been proved already never queue here.
 */
final class OneAtATime {

    private final Semaphore turn = new Semaphore(1, true);
    private final Duration patience;

    OneAtATime(Duration patience) {
        this.patience = patience;
    }

    /** Throws {@link RegisterBusyException} when its turn does not come in time. */
    boolean prove(BooleanSupplier proof) {
        waitForTurn();
        try {
            return proof.getAsBoolean();
        } finally {
            turn.release();
        }
    }

    private void waitForTurn() {
        try {
            if (!turn.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS)) {
                throw new RegisterBusyException();
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new RegisterBusyException();
        }
    }
}
