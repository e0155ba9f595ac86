package org.forthwith.obligation.telling;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.forthwith.kernel.Actor;
import org.jspecify.annotations.Nullable;

/** Where notices lie until they have gone out. Whoever takes one has it for a while; what is not marked by then is taken again. */
public interface Outbox {

    /** Notices that may go out by a road now, each marked as tried once more, for nobody else to take until the end of the lease. */
    List<Waiting> take(Road road, Instant now, Instant leaseEnds, int most);

    /**
     * @param address where it went
     * @param receipt by which number the carrier knows it, when it will say whether it has arrived; null when it will not
     */
    void sent(UUID id, Instant now, @Nullable String address, @Nullable String receipt);

    void tryAgain(UUID id, Instant at, String because);

    /** Marks it as failed for good. False when it was so already, or has been sent meanwhile. */
    boolean failed(UUID id, Instant now, String because);

    /** Notices sent by a road, of which the carrier has not yet said whether they have arrived, for nobody else to ask about until the end of the lease. */
    List<Carried> unanswered(Road road, Instant now, Instant leaseEnds, int most);

    /** A notice that a carrier has taken and knows by a number; empty when there is none. */
    Optional<Carried> carried(UUID id);

    /** Marks a sent notice as arrived. False when its carrier has been heard of it already. */
    boolean arrived(UUID id);

    /** Marks a sent notice as come back. False when its carrier has been heard of it already. */
    boolean cameBack(UUID id, Instant now, String because);

    /** Lets a notice go out once more, under the name of whoever asks. False when it waits already, was taken back, or is not of their force. */
    boolean again(UUID id, Actor by, Instant now);

    /** A notice under way, and the number by which its carrier knows it. */
    record Carried(Waiting notice, String receipt) {}
}
