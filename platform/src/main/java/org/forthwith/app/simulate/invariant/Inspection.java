package org.forthwith.app.simulate.invariant;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;
import org.forthwith.calendar.CivilCalendar;
import org.forthwith.event.CaseEvent.Opened;
import org.forthwith.kernel.ForceCode;
import org.forthwith.ledger.Recorded;
import org.forthwith.obligation.Duty;
import org.forthwith.obligation.Timetable;
import org.jspecify.annotations.Nullable;

/** Looks at a world after every step, and remembers the first thing that did not hold. */
public final class Inspection {

    private final Timetable timetable;
    private final Map<UUID, Docket> dockets = new LinkedHashMap<>();
    private final Set<Docket> open = new LinkedHashSet<>();
    private final Set<Docket> touched = new LinkedHashSet<>();
    private final StoredDueTimes dueTimes;
    private final RungsInTime rungs;
    private final ReportsOnce reports = new ReportsOnce();
    private final LinksInAnyOrder links = new LinksInAnyOrder();
    private final List<Invariant> invariants;
    private LocalDate day = LocalDate.MIN;
    private @Nullable Broken broken;

    /**
     * What is looked at.
     *
     * @param timetable the one that ought to hold
     * @param stored the open duties that the platform keeps of a case
     * @param stories the record
     * @param sweepingSince since when somebody has been sweeping; far in the future while nobody does
     * @param worksFor whether a person works for a force
     */
    public record View(
            Timetable timetable,
            Function<UUID, List<Duty>> stored,
            Function<UUID, List<Recorded>> stories,
            Supplier<Instant> sweepingSince,
            BiPredicate<String, ForceCode> worksFor) {}

    public Inspection(View view) {
        this.timetable = view.timetable;
        this.dueTimes = new StoredDueTimes(view.stored, view.stories, view.timetable);
        this.rungs = new RungsInTime(view.sweepingSince);
        this.invariants = List.of(
                reports,
                new LoweringByTwo(),
                new AcknowledgementsForward(),
                new RungsOnce(view.timetable),
                new AccountableOwner(view.worksFor),
                new RunningClock(view.stored),
                dueTimes,
                rungs,
                links);
    }

    /** Every invariant by name, with what it says. */
    public Map<String, String> says() {
        Map<String, String> says = new LinkedHashMap<>();
        invariants.forEach(invariant -> says.put(invariant.name(), invariant.says()));
        return says;
    }

    /** An entry has been recorded for good. */
    public void hear(Recorded entry, Instant now) {
        UUID stream = entry.event().stream();
        if (entry.event() instanceof Opened opened) {
            dockets.put(stream, new Docket(opened, timetable));
        }
        Docket docket = dockets.get(stream);
        if (docket != null) {
            invariants.forEach(invariant -> note(invariant, invariant.heard(entry, docket, now)));
            docket.hear(entry, now);
            touched.add(docket);
            stands(docket);
        }
    }

    private void stands(Docket docket) {
        if (docket.open()) {
            open.add(docket);
        } else {
            open.remove(docket);
        }
    }

    /** A sender has been told that its report has come in. */
    public void acknowledged(String reference) {
        note(reports, reports.acknowledged(reference));
    }

    // [impl->req~simulate-what-must-hold-holds~1]
    /** A step has ended. With the first one of each day every open case is looked at, else those to which something was added. */
    public void afterAStep(Instant now) {
        touched.forEach(docket -> look(docket, now));
        touched.clear();
        LocalDate today = CivilCalendar.day(now);
        if (!today.equals(day)) {
            day = today;
            open.forEach(docket -> look(docket, now));
        }
        note(rungs, rungs.atTheTime(now));
    }

    private void look(Docket docket, Instant now) {
        invariants.forEach(invariant -> note(invariant, invariant.after(docket, now)));
    }

    /** Folds every story anew that has grown since. */
    public void everyCase() {
        dockets.values().forEach(docket -> note(dueTimes, dueTimes.whole(docket)));
    }

    /** Lets every identifier arrive again in another order. */
    public void inAnotherOrder(RandomGenerator lot, Supplier<UUID> ids) {
        note(links, links.inAnotherOrder(lot, ids));
    }

    private void note(Invariant invariant, Optional<String> found) {
        if (found.isPresent()) {
            note(new Broken(invariant.name(), found.get()));
        }
    }

    private void note(Broken found) {
        broken = broken == null ? found : broken;
    }

    /** The first thing that did not hold. */
    public Optional<Broken> broken() {
        return Optional.ofNullable(broken);
    }

    /** How many cases are open. */
    public int open() {
        return open.size();
    }
}
