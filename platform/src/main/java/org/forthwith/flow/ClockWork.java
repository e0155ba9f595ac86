package org.forthwith.flow;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiFunction;
import org.forthwith.casefile.Owners;
import org.forthwith.flow.Acting.Step;
import org.forthwith.kernel.Actor;
import org.forthwith.kernel.CaseId;
import org.forthwith.kernel.Reason;
import org.forthwith.obligation.Books;
import org.forthwith.obligation.Breaches;
import org.forthwith.obligation.Duty;
import org.forthwith.obligation.Rests;
import org.forthwith.obligation.Rests.Wish;
import org.forthwith.obligation.Ruling;

/** What is done to a clock by hand: it rests, it goes on, somebody says why it was late, a chief officer says that they know. */
public final class ClockWork {

    private final Acting acting;
    private final Books books;
    private final Rests rests;
    private final Breaches breaches;

    ClockWork(Acting acting, Books books) {
        this.acting = acting;
        this.books = books;
        this.rests = new Rests(books.timetable());
        this.breaches = new Breaches(books.timetable());
    }

    /** Which duty of a case: its clock, and the entry that opened it. */
    public record Which(String clock, int openedBy) {

        /** The one that a clock which waits for a chief officer is about. */
        public static Which lateBehind(Duty waiting) {
            String[] name = Objects.requireNonNull(waiting.about()).split(" ", -1);
            return new Which(name[0], Integer.parseInt(name[1]));
        }

        private boolean is(Duty duty) {
            return duty.clock().equals(clock) && duty.openedBy() == openedBy;
        }
    }

    public Reply rest(
            CaseId id, Actor by, Optional<Integer> version, Which which, String because, Duration rest, Reason why) {
        return on(
                id,
                by,
                version,
                which,
                (duty, work) -> rests.rest(
                        duty,
                        new Wish(because, work.now().plus(rest), why),
                        by,
                        Owners.since(duty.startedAt(), work.story()),
                        work.now()));
    }

    public Reply goOn(CaseId id, Actor by, Optional<Integer> version, Which which, Reason why) {
        return on(id, by, version, which, (duty, work) -> rests.goOn(duty, by, why, work.now()));
    }

    public Reply explain(CaseId id, Actor by, Optional<Integer> version, Which which, String cause, Reason why) {
        return on(id, by, version, which, (duty, work) -> breaches.explain(duty, cause, by, why, work.now()));
    }

    public Reply acknowledge(CaseId id, Actor by, Optional<Integer> version, Which which, Reason why) {
        return on(id, by, version, which, (duty, work) -> breaches.acknowledge(duty, by, why, work.now()));
    }

    /** A breach can be answered for after the case has been closed. */
    private Reply on(CaseId id, Actor by, Optional<Integer> version, Which which, BiFunction<Duty, Work, Ruling> rule) {
        return acting.whetherOpenOrNot(
                id,
                by,
                version,
                work -> duty(work, which)
                        .map(duty -> step(work, rule.apply(duty, work)))
                        .orElseGet(() -> Step.refused(work, "clock", "no-such-clock", "The case has no such clock.")));
    }

    private Optional<Duty> duty(Work work, Which which) {
        return books.of(work.story()).all().filter(which::is).findFirst();
    }

    private static Step step(Work work, Ruling ruling) {
        return switch (ruling) {
            case Ruling.Done done -> Step.done(List.of(done.event()));
            case Ruling.No no -> Step.refused(work, "clock", no.code(), no.because());
        };
    }
}
