package org.forthwith.hashmatch.post;

import java.io.IOException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.random.RandomGenerator;
import org.forthwith.hashmatch.referral.Withdrawn;
import org.jspecify.annotations.Nullable;

/** Makes the calls that are due, one after the other. What may have arrived is on disk before a call is made, and what was answered before the next. */
final class Postman {

    private final Queue queue;
    private final Course course;
    private final Patience patience;
    private final Line line;
    private final InstantSource clock;
    private final RandomGenerator random;

    /** How often in a row the line failed, whichever referral it was for: a receiver that is away is not asked by each of them. */
    private int failures;

    private Instant pausedUntil = Instant.EPOCH;

    Postman(Queue queue, Course course, Patience patience, Line line, InstantSource clock, RandomGenerator random) {
        this.queue = queue;
        this.course = course;
        this.patience = patience;
        this.line = line;
        this.clock = clock;
        this.random = random;
    }

    synchronized Round round() throws IOException {
        int calls = 0;
        int sent = 0;
        for (Listed one : moving()) {
            for (Call call = due(one.id()); call != null; call = due(one.id())) {
                calls++;
                sent += answered(one.id(), call, line.say(call)).state().receipt() == null ? 0 : 1;
            }
        }
        return new Round(calls, sent, next());
    }

    /** Whatever moves by itself, the longest due first. */
    private List<Listed> moving() {
        List<Listed> moving = new ArrayList<>();
        for (Listed one : queue.all()) {
            if (one.standing().moves()) {
                moving.add(one);
            }
        }
        moving.sort(Comparator.comparing(Listed::next));
        return moving;
    }

    private @Nullable Call due(String id) throws IOException {
        Instant now = clock.instant();
        if (now.isBefore(pausedUntil)) {
            return null;
        }
        synchronized (queue) {
            Kept kept = queue.find(id);
            Call call = kept == null ? null : course.next(kept, now);
            if (kept != null && call != null) {
                queue.change(kept, Course.begun(kept, call));
            }
            return call;
        }
    }

    private Kept answered(String id, Call call, Answer answer) throws IOException {
        Instant now = clock.instant();
        double chance = random.nextDouble();
        pause(answer, now, chance);
        synchronized (queue) {
            Kept kept = queue.get(id);
            Kept after = queue.change(kept, course.hear(kept, call, answer, now, chance));
            correct(after);
            return after;
        }
    }

    private void pause(Answer answer, Instant now, double chance) {
        if (answer.kind() == Answer.Kind.LATER) {
            failures++;
            pausedUntil = now.plus(patience.after(failures, answer.asked(), chance));
        } else {
            failures = 0;
        }
    }

    private @Nullable Instant next() {
        List<Listed> moving = moving();
        if (moving.isEmpty()) {
            return null;
        }
        Instant next = moving.getFirst().next();
        return next.isBefore(pausedUntil) ? pausedUntil : next;
    }

    /** Keeps the corrections that are owed of a referral, one for each entry that was withdrawn, unless they are kept already. */
    // [impl->req~what-is-withdrawn-is-held-back-or-corrected~1]
    void correct(Kept kept) throws IOException {
        Receipt receipt = kept.state().receipt();
        if (kept.isCorrection() || receipt == null) {
            return;
        }
        for (Withdrawn withdrawn : kept.withdrawn()) {
            Kept correction = course.correction(kept, receipt, withdrawn);
            synchronized (queue) {
                if (queue.find(correction.id()) == null && !queue.isDamaged(correction.id())) {
                    queue.add(correction);
                }
            }
        }
    }

    /** A crash may have come between what was withdrawn and its correction. */
    void correctAll() throws IOException {
        for (Listed one : queue.all()) {
            Kept kept = one.standing() == Standing.CORRECTED ? queue.find(one.id()) : null;
            if (kept != null) {
                correct(kept);
            }
        }
    }
}
