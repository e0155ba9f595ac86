package org.forthwith.app.simulate.memory;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.forthwith.kernel.Actor;
import org.forthwith.obligation.telling.Outbox;
import org.forthwith.obligation.telling.Waiting;
import org.jspecify.annotations.Nullable;

/** An outbox in which nothing ever lies: in a simulated year nobody is written to. */
public final class NoPost implements Outbox {

    @Override
    public List<Waiting> take(Instant now, Instant leaseEnds, int most) {
        return List.of();
    }

    @Override
    public void sent(UUID id, Instant now, @Nullable String receipt) {}

    @Override
    public void tryAgain(UUID id, Instant at, String because) {}

    @Override
    public boolean failed(UUID id, Instant now, String because) {
        return false;
    }

    @Override
    public List<Carried> unanswered(Instant now, Instant leaseEnds, int most) {
        return List.of();
    }

    @Override
    public void arrived(UUID id) {}

    @Override
    public boolean cameBack(UUID id, Instant now, String because) {
        return false;
    }

    @Override
    public boolean again(UUID id, Actor by, Instant now) {
        return false;
    }
}
