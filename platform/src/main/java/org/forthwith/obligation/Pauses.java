package org.forthwith.obligation;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** When a duty rests. It says when a warning is told of, and how long the duty has rested; the due instant takes no notice. */
public record Pauses(List<Pause> all) {

    public static final Pauses NONE = new Pauses(List.of());

    public Pauses {
        all = List.copyOf(all);
    }

    /**
     * One rest, from an instant up to another.
     *
     * @param because the code of its reason
     */
    public record Pause(Instant from, Instant until, String because) {
        boolean holds(Instant at) {
            return !at.isBefore(from) && at.isBefore(until);
        }

        private Duration by(Instant now) {
            Instant end = now.isBefore(until) ? now : until;
            return end.isAfter(from) ? Duration.between(from, end) : Duration.ZERO;
        }
    }

    public Optional<Pause> at(Instant now) {
        for (Pause pause : all) {
            if (pause.holds(now)) {
                return Optional.of(pause);
            }
        }
        return Optional.empty();
    }

    /** How long it has rested by now, all rests together. */
    // [impl->req~paused-time-stands-apart~1]
    public Duration by(Instant now) {
        return all.stream().map(pause -> pause.by(now)).reduce(Duration.ZERO, Duration::plus);
    }

    /** The instant itself, or the end of the rest into which it falls; a rest that follows at once counts as the same. */
    Instant after(Instant at) {
        return at(at).map(pause -> after(pause.until())).orElse(at);
    }

    Pauses with(Pause pause) {
        var more = new ArrayList<>(all);
        more.add(pause);
        return new Pauses(more);
    }

    /** The rest that goes on at an instant ends there. */
    Pauses ended(Instant at) {
        return at(at).isEmpty()
                ? this
                : new Pauses(all.stream()
                        .map(pause -> pause.holds(at) ? new Pause(pause.from(), at, pause.because()) : pause)
                        .toList());
    }
}
