package org.forthwith.flow;

import static org.forthwith.flow.Acting.step;

import java.util.List;
import java.util.Optional;
import org.forthwith.casefile.Cases;
import org.forthwith.casefile.Check;
import org.forthwith.casefile.State;
import org.forthwith.event.SubjectEvent.SuspectResolved;
import org.forthwith.flow.Acting.Step;
import org.forthwith.kernel.Actor;
import org.forthwith.kernel.CaseId;
import org.forthwith.kernel.Reason;
import org.forthwith.kernel.Role;
import org.forthwith.subject.Corroboration;

/** The acts that move a case along. Each takes the version of the case that the person has read, if they say it. */
public final class CaseWork {

    private final Acting acting;
    private final Cases cases;
    private final SearchAgain searchAgain;

    CaseWork(Rooms rooms, Acting acting, SearchAgain searchAgain) {
        this.acting = acting;
        this.cases = rooms.cases();
        this.searchAgain = searchAgain;
    }

    public Reply move(CaseId id, Actor by, Optional<Integer> version, State to, Optional<Reason> reason) {
        return acting.on(
                id, by, version, work -> step(work, "move to " + to, cases.move(work.file(), to, reason, work.now())));
    }

    /** Somebody answers for the case from now on: the one who asks. */
    public Reply take(CaseId id, Actor by, Optional<Integer> version) {
        boolean mayTake =
                by.is(Role.INVESTIGATOR) || by.is(Role.ASSESSOR) || by.is(Role.SUPERVISOR) || by.is(Role.INSPECTOR);
        return acting.on(
                id,
                by,
                version,
                work -> mayTake
                        ? step(work, "take", cases.take(work.file(), by, work.gradeConfirmed(), work.now()))
                        : refused(
                                work,
                                "take",
                                "not-qualified",
                                "A case is taken by an assessor, an investigator, a supervisor or an inspector."));
    }

    public Reply recordCheck(CaseId id, Actor by, Optional<Integer> version, Check check, boolean found, String note) {
        return acting.on(
                id,
                by,
                version,
                work -> step(work, "record check", cases.record(work.file(), check, found, note, work.now())));
    }

    public Reply waiveCheck(CaseId id, Actor by, Optional<Integer> version, Check check, Reason reason) {
        return acting.on(
                id,
                by,
                version,
                work -> step(work, "waive check", cases.waive(work.file(), check, by, reason, work.now())));
    }

    /** Who is thought to be behind the identifiers, and on which of the case's sightings that rests. An ambiguous time corroborates nothing. */
    public Reply resolve(CaseId id, Actor by, Optional<Integer> version, String source, List<Integer> restsOn) {
        return acting.on(id, by, version, work -> Step.done(List.of(found(work, source, restsOn))));
    }

    private static SuspectResolved found(Work work, String source, List<Integer> restsOn) {
        return switch (Corroboration.enough(work.seen(restsOn))) {
            case Corroboration.Enough enough ->
                new SuspectResolved(work.id(), work.now(), source, restsOn, true, List.of());
            case Corroboration.NotEnough not ->
                new SuspectResolved(work.id(), work.now(), source, restsOn, false, not.because());
        };
    }

    /** Closes a case, after every other force's cases have been searched once more. */
    public Reply close(CaseId id, Actor by, Optional<Integer> version, String outcome, Reason reason) {
        searchAgain.on(id, by);
        return acting.on(
                id,
                by,
                Optional.empty(),
                work -> step(
                        work,
                        "close",
                        cases.close(
                                work.file(), work.gradeConfirmed(), work.openLinks(), outcome, reason, work.now())));
    }

    private static Step refused(Work work, String act, String code, String because) {
        return Step.refused(work, act, new Reply.Refused(code, because, List.of()));
    }
}
