package org.forthwith.hashmatch.post;

import java.io.IOException;
import java.time.Instant;
import java.util.Optional;

/** Takes what has ended long ago off the disk. */
record Forgetting(Queue queue) {

    /** A referral goes before its corrections, so that no correction is owed again in between. */
    int before(Instant before) throws IOException {
        int gone = 0;
        for (Queue.Slip slip : queue.all()) {
            Optional<Kept> kept = queue.find(slip.id());
            if (kept.isPresent()
                    && ended(kept.get()).filter(at -> at.isBefore(before)).isPresent()
                    && !corrected(kept.get())) {
                queue.forget(slip.id());
                gone++;
            }
        }
        return gone;
    }

    private static Optional<Instant> ended(Kept kept) {
        return switch (kept.state()) {
            case State.Sent sent -> Optional.of(sent.receipt().at());
            case State.Dropped dropped -> Optional.ofNullable(kept.decision()).map(Decision::at);
            case State.Waiting waiting -> Optional.empty();
            case State.Ready ready -> Optional.empty();
            case State.Sending sending -> Optional.empty();
            case State.Refused refused -> Optional.empty();
        };
    }

    /** A correction stays for as long as what it corrects. */
    private boolean corrected(Kept kept) throws IOException {
        return kept.isCorrection() && queue.find(kept.corrects()).isPresent();
    }
}
