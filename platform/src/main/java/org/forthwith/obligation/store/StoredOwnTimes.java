package org.forthwith.obligation.store;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.forthwith.event.ClockSettingEvent.ClockTimeProposed;
import org.forthwith.kernel.Actor;
import org.forthwith.kernel.ForceCode;
import org.forthwith.ledger.Decisions;
import org.forthwith.ledger.Ledger;
import org.forthwith.ledger.Story;
import org.forthwith.obligation.ClockTime;
import org.forthwith.obligation.OwnTimes;
import org.forthwith.obligation.Settings;
import org.forthwith.obligation.Term;
import org.jspecify.annotations.Nullable;

/**
 * The times of their own that forces have set, as the ledger tells them, remembered for a while. They are read from the ledger and not from a list, so that
 * duties come out the same while the lists are made anew. A setting begins at least an hour after it was made, so whoever remembers the last look knows it in
 * time.
 */
public final class StoredOwnTimes implements OwnTimes {

    private static final Duration FRESH = Duration.ofSeconds(30);

    /** Later than anything on record. */
    private static final Instant EVER = Instant.parse("9999-12-31T00:00:00Z");

    private final Ledger ledger;
    private final Decisions decisions;
    private final Actor platform;
    private final InstantSource wallClock;
    private volatile @Nullable Known known;

    private record Known(OwnTimes times, Instant at) {}

    public StoredOwnTimes(Ledger ledger, Decisions decisions, Actor platform, InstantSource wallClock) {
        this.ledger = ledger;
        this.decisions = decisions;
        this.platform = platform;
        this.wallClock = wallClock;
    }

    @Override
    public Map<Term, ClockTime> of(ForceCode force, String clock, LocalDate day) {
        return known().of(force, clock, day);
    }

    @Override
    public void lookAgain() {
        known = null;
    }

    private OwnTimes known() {
        Known remembered = known;
        Instant now = wallClock.instant();
        if (remembered != null && remembered.at().plus(FRESH).isAfter(now)) {
            return remembered.times();
        }
        OwnTimes times = decisions.look(platform, this::all);
        known = new Known(times, now);
        return times;
    }

    private Settings all() {
        List<UUID> settings = ledger.begunWith(ClockTimeProposed.class);
        return Settings.of(
                settings.isEmpty()
                        ? List.of()
                        : ledger.storiesBefore(EVER, settings).stream()
                                .map(Story::entries)
                                .toList());
    }
}
