package org.forthwith.flow;

import static java.lang.System.Logger.Level.WARNING;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.forthwith.flow.Posted.Fate;
import org.forthwith.kernel.Actor;
import org.forthwith.ledger.Decisions;
import org.forthwith.obligation.telling.Digests;
import org.forthwith.obligation.telling.Digests.Digest;
import org.forthwith.obligation.telling.Digests.Morning;
import org.forthwith.obligation.telling.MorningPost;
import org.jspecify.annotations.Nullable;

/**
 * Writes the letters of the morning, each by itself: what goes wrong with one leaves the others as they are. A day is done when every letter of it
 * lies in the outbox for good; until then this machine looks again each minute, and writes what is missing.
 */
public final class MorningLetters {

    private static final System.Logger LOG = System.getLogger(MorningLetters.class.getName());

    private static final Duration BETWEEN_LOOKS = Duration.ofMinutes(1);

    private final Digests digests;
    private final MorningPost post;
    private final Decisions decisions;
    private final Actor platform;
    private final InstantSource clock;
    private final Set<UUID> laid = new HashSet<>();
    private Instant nextLook = Instant.MIN;
    private @Nullable LocalDate done;

    MorningLetters(Digests digests, MorningPost post, Decisions decisions, Actor platform, InstantSource clock) {
        this.digests = digests;
        this.post = post;
        this.decisions = decisions;
        this.platform = platform;
        this.clock = clock;
    }

    /** @param told hears of each fault */
    // [impl->req~a-digest-is-written-once-a-day~1]
    public synchronized void write(Consumer<Posted> told) {
        Instant now = clock.instant();
        digests.morning(now)
                .filter(morning -> !morning.day().equals(done) && !now.isBefore(nextLook))
                .ifPresent(morning -> {
                    nextLook = now.plus(BETWEEN_LOOKS);
                    if (whole(morning, told, () -> write(morning, now, told))) {
                        done = morning.day();
                        laid.clear();
                    }
                });
    }

    private boolean write(Morning morning, Instant now, Consumer<Posted> told) {
        boolean whole = true;
        for (var force : decisions.look(platform, () -> post.counts(now)).entrySet()) {
            whole &= whole(morning, told, () -> {
                List<Digest> letters =
                        decisions.look(platform, () -> digests.of(morning, now, force.getKey(), force.getValue()));
                return lay(morning, letters, told);
            });
        }
        return whole;
    }

    private boolean lay(Morning morning, List<Digest> letters, Consumer<Posted> told) {
        boolean whole = true;
        for (Digest letter : letters) {
            whole &= laid.contains(letter.id()) || whole(morning, told, () -> lay(letter));
        }
        return whole;
    }

    /** It counts as laid once that is certain: a decision is committed when it returns. */
    private boolean lay(Digest letter) {
        decisions.take(platform, () -> {
            post.lay(letter);
            return letter;
        });
        return laid.add(letter.id());
    }

    private static boolean whole(Morning morning, Consumer<Posted> told, BooleanSupplier work) {
        try {
            return work.getAsBoolean();
        } catch (RuntimeException | StackOverflowError fault) {
            LOG.log(
                    WARNING,
                    "letters of the morning could not be written: {0}",
                    fault.getClass().getName());
            told.accept(new Posted(morning.road(), Fate.NOT_WRITTEN));
            return false;
        }
    }
}
