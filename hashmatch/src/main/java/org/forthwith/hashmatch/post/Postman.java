package org.forthwith.hashmatch.post;

import java.io.IOException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/** Makes the calls that are due, one after the other. What may have arrived is on disk before a call is made, and what was answered before the next. */
final class Postman {

    private final Queue queue;
    private final Taking taking;
    private final Course course;
    private final Patience patience;
    private final Line line;
    private final InstantSource clock;
    private final RandomGenerator random;

    /** How often in a row the line failed, whichever referral it was for: a receiver that is away is not asked by each of them. */
    private int failures;

    private Instant pausedUntil = Instant.EPOCH;

    Postman(Queue queue, Taking taking, Policy policy, Line line, InstantSource clock, RandomGenerator random) {
        this.queue = queue;
        this.taking = taking;
        this.course = new Course(policy.road());
        this.patience = policy.patience();
        this.line = line;
        this.clock = clock;
        this.random = random;
    }

    synchronized Round round() throws IOException {
        int calls = 0;
        int sent = 0;
        for (Queue.Slip slip : queue.moving()) {
            for (Call call = due(slip.id()); call != null; call = due(slip.id())) {
                calls++;
                sent += answered(slip.id(), call, line.say(call)).state() instanceof State.Sent ? 1 : 0;
            }
        }
        return new Round(calls, sent, next());
    }

    private @Nullable Call due(String id) throws IOException {
        Instant now = clock.instant();
        if (now.isBefore(pausedUntil)) {
            return null;
        }
        synchronized (queue) {
            Optional<Kept> kept = queue.find(id);
            if (kept.isPresent() && course.next(kept.get(), now) instanceof Step.Say say) {
                queue.change(id, found -> Course.begun(found, say.call()));
                return say.call();
            }
            return null;
        }
    }

    private Kept answered(String id, Call call, Answer answer) throws IOException {
        Instant now = clock.instant();
        double chance = random.nextDouble();
        pause(answer, now, chance);
        Kept kept = queue.change(id, found -> new Heard(patience, now, chance).hear(found, call, answer));
        correct(kept);
        return kept;
    }

    private void pause(Answer answer, Instant now, double chance) {
        if (answer instanceof Answer.Later later) {
            failures++;
            pausedUntil = now.plus(patience.after(failures, later.asked(), chance));
        } else {
            failures = 0;
        }
    }

    private @Nullable Instant next() {
        return queue.moving().stream()
                .map(Queue.Slip::next)
                .min(Instant::compareTo)
                .map(at -> at.isBefore(pausedUntil) ? pausedUntil : at)
                .orElse(null);
    }

    /** Keeps the corrections that are owed of a referral, unless they are kept already. */
    // [impl->req~what-is-withdrawn-is-held-back-or-corrected~1]
    void correct(Kept kept) throws IOException {
        for (Kept correction : taking.corrections(kept)) {
            synchronized (queue) {
                if (queue.find(correction.id()).isEmpty()
                        && !queue.isDamaged(correction.id())
                        && !queue.add(correction)) {
                    throw new IOException("There is no room for a correction. Forget what ended long ago.");
                }
            }
        }
    }

    /** A crash may have come between what was withdrawn and its correction. */
    void correctAll() throws IOException {
        for (Queue.Slip slip : queue.all()) {
            if (slip.standing() == Standing.CORRECTED) {
                Optional<Kept> kept = queue.find(slip.id());
                if (kept.isPresent()) {
                    correct(kept.get());
                }
            }
        }
    }
}
