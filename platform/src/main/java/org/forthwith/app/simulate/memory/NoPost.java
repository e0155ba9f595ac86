package org.forthwith.app.simulate.memory;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.forthwith.kernel.Actor;
import org.forthwith.kernel.ForceCode;
import org.forthwith.obligation.telling.AddressBook;
import org.forthwith.obligation.telling.AddressBooks;
import org.forthwith.obligation.telling.Digests.Digest;
import org.forthwith.obligation.telling.MorningPost;
import org.forthwith.obligation.telling.Outbox;
import org.forthwith.obligation.telling.Road;
import org.forthwith.obligation.telling.Waiting;
import org.jspecify.annotations.Nullable;

/** An outbox in which nothing ever lies, and an address book in which nobody stands: in a simulated year nobody is written to. */
public final class NoPost implements Outbox, MorningPost, AddressBooks {

    @Override
    public AddressBook of(ForceCode force, Instant at) {
        return AddressBook.EMPTY;
    }

    @Override
    public Map<ForceCode, List<Integer>> counts(Instant now) {
        return Map.of();
    }

    @Override
    public void lay(Digest letter) {}

    @Override
    public List<Waiting> take(Road road, Instant now, Instant leaseEnds, int most) {
        return List.of();
    }

    @Override
    public void sent(UUID id, Instant now, @Nullable String address, @Nullable String receipt) {}

    @Override
    public void tryAgain(UUID id, Instant at, String because) {}

    @Override
    public boolean failed(UUID id, Instant now, String because) {
        return false;
    }

    @Override
    public List<Carried> unanswered(Road road, Instant now, Instant leaseEnds, int most) {
        return List.of();
    }

    @Override
    public Optional<Carried> carried(UUID id) {
        return Optional.empty();
    }

    @Override
    public boolean arrived(UUID id) {
        return false;
    }

    @Override
    public boolean cameBack(UUID id, Instant now, String because) {
        return false;
    }

    @Override
    public boolean again(UUID id, Actor by, Instant now) {
        return false;
    }
}
