package org.forthwith.app;

import java.util.function.Consumer;
import org.forthwith.flow.Flow;
import org.forthwith.flow.Posted;
import org.forthwith.obligation.telling.Road;

/**
 * Wakes whoever sends notices, each road by itself: a mail server that takes its time keeps neither a call waiting nor the letters of the morning,
 * nor the sweep.
 */
final class Sending implements AutoCloseable {

    private static final int SECONDS_BETWEEN = 5;

    private static final String FAILED = "notices could not be sent";

    private final Flow flow;
    private final Consumer<Posted> told;
    private final WakeUps wakeUps = new WakeUps("notices", 1 + Road.THAT_LEAVE.size(), SECONDS_BETWEEN);

    /** @param told hears what becomes of each notice */
    Sending(Flow flow, Consumer<Posted> told) {
        this.flow = flow;
        this.told = told;
    }

    void start() {
        wakeUps.wake(FAILED, () -> flow.morningLetters().write(told));
        for (Road road : Road.THAT_LEAVE) {
            wakeUps.wake(FAILED, () -> {
                flow.dispatch().by(road, told);
                flow.receipts().ask(road, told);
            });
        }
    }

    @Override
    public void close() {
        wakeUps.close();
    }
}
