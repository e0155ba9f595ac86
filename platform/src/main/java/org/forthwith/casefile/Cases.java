package org.forthwith.casefile;

import static org.forthwith.casefile.Verdict.done;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.forthwith.casefile.Verdict.No;
import org.forthwith.event.CaseEvent;
import org.forthwith.kernel.Actor;
import org.forthwith.kernel.Reason;
import org.forthwith.kernel.Role;
import org.forthwith.reference.Jurisdiction;
import org.jspecify.annotations.Nullable;

/** The door: what may be done with a case as it stands. It answers with what would happen, or with a reason why not. */
public final class Cases {

    private final ClosingList list = new ClosingList();

    /**
     * Takes one edge of the state graph, on the track to which the target belongs.
     *
     * @param step which, and what is said with it
     * @param law that by which the force works
     */
    public Verdict move(CaseFile file, NextStep step, Jurisdiction law, Actor by, Instant now) {
        return objection(file, step, by, now)
                .or(() -> unlawful(step.to(), law))
                .<Verdict>map(no -> no)
                .orElseGet(() -> done(new CaseEvent.Moved(
                        file.id(),
                        now,
                        standing(file, step.to()),
                        step.to().name(),
                        text(step.reason()),
                        text(step.exception().filter(given -> needsException(file, step.to()))),
                        step.happened().said())));
    }

    private static Optional<No> objection(CaseFile file, NextStep step, Actor by, Instant now) {
        State to = step.to();
        if (!file.open()) {
            return Optional.of(closed());
        }
        if (Entry.of(to) instanceof Entry.ByAct act) {
            return Optional.of(new No(act.code(), act.because()));
        }
        if (!StateGraph.next(file, to.track()).contains(to)) {
            return Optional.of(noSuchStep(file, to));
        }
        if (Entry.of(to) instanceof Entry.ByHand hand && hand.roles().stream().noneMatch(by::is)) {
            return Optional.of(
                    new No("not-qualified", "'" + to.words() + "' is not for somebody in your role to say."));
        }
        Optional<No> untimely = untimely(file, step, now);
        return untimely.isEmpty() && needsException(file, to) ? unlessExcepted(step.exception(), by) : untimely;
    }

    // [impl->req~an-act-keeps-to-its-law~1]
    private static Optional<No> unlawful(State to, Jurisdiction law) {
        return to == State.BAIL && law == Jurisdiction.SCOTLAND
                ? Optional.of(
                        new No(
                                "other-law",
                                "The Police and Criminal Evidence Act 1984, under which a suspect is on bail before charge, does not hold in Scotland. Say that the suspect was released under investigation."))
                : Optional.empty();
    }

    /** The steps of a case happen one after the other. */
    private static Optional<No> untimely(CaseFile file, NextStep step, Instant now) {
        return step.happened()
                .objection(file.steppedAt(step.to().track()), "the step before it", now)
                .map(no -> new No(no.code(), no.because()));
    }

    private static boolean needsException(CaseFile file, State to) {
        return to == State.WARRANT_PREP && !corroborated(file);
    }

    // [impl->req~a-warrant-rests-on-two-events~1]
    private static Optional<No> unlessExcepted(Optional<Reason> exception, Actor by) {
        if (exception.isEmpty()) {
            return Optional.of(
                    new No(
                            "not-corroborated",
                            "A warrant needs two independent, unambiguous events that agree on the person, or a reasoned exception."));
        }
        return by.is(Role.INSPECTOR)
                ? Optional.empty()
                : Optional.of(new No("inspector-only", "Only an inspector may make an exception for a warrant."));
    }

    private static No noSuchStep(CaseFile file, State to) {
        String from = standing(file, to);
        return new No(
                "no-such-step",
                "'" + to.words() + "' "
                        + (from == null
                                ? "is not where the protection of a child begins."
                                : "does not follow '" + State.valueOf(from).words() + "'."));
    }

    /** Where the case stands on the track of that state, by name; null where it has not begun. */
    private static @Nullable String standing(CaseFile file, State to) {
        return switch (to.track()) {
            case ENFORCEMENT -> file.state().name();
            case SAFEGUARDING -> file.safeguarding().map(State::name).orElse(null);
        };
    }

    private static @Nullable String text(Optional<Reason> reason) {
        return reason.map(Reason::text).orElse(null);
    }

    /** The person answers for the case from now on. A graded case is thereby allocated to an investigator; nobody else accepts it. */
    public Verdict take(CaseFile file, Actor by, boolean graded, Instant now) {
        if (!file.open()) {
            return closed();
        }
        CaseEvent.OwnerNamed named = new CaseEvent.OwnerNamed(file.id(), now, by.id(), by.name());
        boolean allocates = graded && by.is(Role.INVESTIGATOR) && StateGraph.allows(file.state(), State.ALLOCATED);
        return allocates
                ? done(
                        named,
                        new CaseEvent.Moved(file.id(), now, file.state().name(), State.ALLOCATED.name(), null, null))
                : done(named);
    }

    /** Somebody else answers for the case from now on. No clock takes notice: a case that is passed on has not been worked. */
    // [impl->req~a-hand-over-stops-no-clock~1]
    public Verdict handOver(CaseFile file, String to, String name, Actor by, Reason reason, Instant now) {
        if (!file.open()) {
            return closed();
        }
        if (!by.is(Role.SUPERVISOR) && !by.is(Role.INSPECTOR) && !by.is(Role.HEAD_OF_UNIT)) {
            return new No("supervisor-only", "A case is handed over by a supervisor or above; anybody else takes it.");
        }
        return to.equals(file.owner())
                ? new No("owner-already", "This person answers for the case already.")
                : done(new CaseEvent.HandedOver(file.id(), now, to, name, file.owner(), reason.text()));
    }

    /** A source was searched; what came of it is on the record from now on. */
    public Verdict record(CaseFile file, Check check, boolean found, String note, Instant now) {
        return done(new CaseEvent.CheckRecorded(file.id(), now, check.name(), found, note));
    }

    /** Excuses a search. Source: scenario A07: a waiver needs a supervisor and a reason. */
    public Verdict waive(CaseFile file, Check check, Actor by, Reason reason, Instant now) {
        if (!by.is(Role.SUPERVISOR)) {
            return new No("supervisor-only", "Only a supervisor may waive a check.");
        }
        return done(new CaseEvent.CheckWaived(file.id(), now, check.name(), reason.text()));
    }

    /**
     * Whether a grade may be confirmed: the mandatory sources have been searched or excused.
     *
     * @param mandatory the sources, by name, that are mandatory on the day
     */
    // [impl->req~no-grade-without-the-search~1]
    public Optional<No> assessable(CaseFile file, Set<String> mandatory) {
        for (Check check : Check.values()) {
            if (mandatory.contains(check.name()) && !file.settled(check)) {
                return Optional.of(new No(
                        "check-missing",
                        "The " + check.words()
                                + " has not been searched. Record the result, or ask a supervisor to waive it."));
            }
        }
        return Optional.empty();
    }

    /** A grade has been decided: the case has been assessed, and is allocated if an investigator answers for it already. */
    public List<CaseEvent.Moved> graded(CaseFile file, Instant now) {
        return path(file, now, file.accepted() ? List.of(State.ASSESS, State.ALLOCATED) : List.of(State.ASSESS));
    }

    /** What was asked for has been declined: the case goes back, and is allocated again only on a grade that a person has confirmed. */
    // [impl->req~a-declined-review-allocates-nothing~1]
    public List<CaseEvent.Moved> declined(CaseFile file, boolean gradeConfirmed, Instant now) {
        return gradeConfirmed ? graded(file, now) : path(file, now, List.of(State.ASSESS));
    }

    /** A grade waits for a second person. */
    public List<CaseEvent.Moved> underReview(CaseFile file, Instant now) {
        return path(file, now, List.of(State.ASSESS, State.GRADE_REVIEW));
    }

    private static List<CaseEvent.Moved> path(CaseFile file, Instant now, List<State> stations) {
        List<CaseEvent.Moved> moves = new ArrayList<>();
        State at = file.state();
        for (State next : stations) {
            if (at.beforeAllocation() && StateGraph.allows(at, next)) {
                moves.add(new CaseEvent.Moved(file.id(), now, at.name(), next.name(), null, null));
                at = next;
            }
        }
        return moves;
    }

    /** Closes a case once everything on the closing list is done, with an outcome that is open to it. */
    // [impl->req~an-outcome-is-on-the-list~1]
    public Verdict close(CaseFile file, Closing closing, Instant now) {
        if (!file.open()) {
            return closed();
        }
        if (!StateGraph.allows(file.state(), State.CLOSED)) {
            return new No(
                    "no-such-step",
                    "A case cannot be closed while it stands at '"
                            + file.state().words() + "'.");
        }
        return Outcome.numbered(closing.outcome())
                .map(outcome -> close(file, closing, outcome, now))
                .orElseGet(() ->
                        new No("outcome-not-known", "The outcome is a number of the Home Office's list: " + numbers()));
    }

    private Verdict close(CaseFile file, Closing closing, Outcome outcome, Instant now) {
        return list.missing(file, closing, now)
                .<Verdict>map(missing -> missing)
                .orElseGet(() -> done(new CaseEvent.Closed(
                        file.id(), now, outcome.number(), closing.reason().text())));
    }

    private static String numbers() {
        return Arrays.stream(Outcome.values()).map(Outcome::number).collect(Collectors.joining(", ", "", "."));
    }

    /**
     * Whether somebody has to look at the grade again before the case is closed.
     *
     * @param lookedAt when a person last decided it; empty when something has come up since
     */
    public Optional<No> toLookAgain(Optional<Instant> lookedAt, Instant now) {
        return list.toLookAgain(lookedAt, now);
    }

    /** Opens a closed case again, for a grade review; the words with which it was closed go with it. */
    public CaseEvent.Reopened reopen(CaseFile file, String because, Instant now) {
        return new CaseEvent.Reopened(
                file.id(), now, because, Optional.ofNullable(file.closedWith()).orElse("no reason on record"));
    }

    private static boolean corroborated(CaseFile file) {
        return file.resolution().map(CaseFile.Resolution::corroborated).orElse(false);
    }

    private static No closed() {
        return new No("case-closed", "The case is closed.");
    }
}
