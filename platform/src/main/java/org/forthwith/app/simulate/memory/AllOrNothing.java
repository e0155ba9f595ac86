package org.forthwith.app.simulate.memory;

import java.util.function.Supplier;
import org.forthwith.kernel.Actor;
import org.forthwith.ledger.Decisions;

/** Decisions over the record in memory: one at a time, kept when it returns, taken back when it throws. */
public final class AllOrNothing implements Decisions {

    private final Memory memory;

    public AllOrNothing(Memory memory) {
        this.memory = memory;
    }

    @Override
    public <T> T take(Actor actor, Supplier<T> work) {
        return memory.deciding() ? work.get() : decide(work);
    }

    private <T> T decide(Supplier<T> work) {
        memory.begin();
        boolean stands = false;
        try {
            T result = work.get();
            stands = true;
            return result;
        } finally {
            if (stands) {
                memory.keep();
            } else {
                memory.takeBack();
            }
        }
    }

    @Override
    public <T> T look(Actor actor, Supplier<T> work) {
        return work.get();
    }
}
