package org.forthwith.flow;

import static org.forthwith.flow.Acting.step;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.forthwith.allocation.Rota;
import org.forthwith.allocation.Staff;
import org.forthwith.allocation.StaffRegister;
import org.forthwith.casefile.Cases;
import org.forthwith.casefile.Check;
import org.forthwith.casefile.Closing;
import org.forthwith.casefile.Closing.ChildSuspect;
import org.forthwith.casefile.NextStep;
import org.forthwith.casefile.Restricting;
import org.forthwith.casefile.State;
import org.forthwith.casefile.Verdict;
import org.forthwith.event.RiskEvent.LookAgain;
import org.forthwith.flow.Acting.ByRule;
import org.forthwith.flow.Acting.Step;
import org.forthwith.kernel.Actor;
import org.forthwith.kernel.Answer;
import org.forthwith.kernel.CaseId;
import org.forthwith.kernel.Reason;
import org.forthwith.kernel.Role;
import org.forthwith.obligation.Books;
import org.forthwith.obligation.Catalogue;
import org.forthwith.reference.Forces;
import org.forthwith.reference.Jurisdiction;
import org.forthwith.risk.CaseRisk;
import org.forthwith.risk.Pathway;
import org.forthwith.risk.PathwayCheck;
import org.forthwith.risk.Question;
import org.forthwith.risk.Trigger;
import org.forthwith.subject.Mention;

/** The acts that move a case along. Each takes the version of the case that the person has read, if they say it. */
public final class CaseWork {

    private final Acting acting;
    private final Cases cases;
    private final SearchAgain searchAgain;
    private final Research research;
    private final Books books;
    private final StaffRegister staff;
    private final Forces forces;

    CaseWork(Rooms rooms, Acting acting, SearchAgain searchAgain, Research research, Books books) {
        this.acting = acting;
        this.cases = rooms.cases();
        this.searchAgain = searchAgain;
        this.research = research;
        this.books = books;
        this.staff = rooms.staff();
        this.forces = rooms.forces();
    }

    public Reply move(CaseId id, Actor by, Optional<Integer> version, State to, Optional<Reason> reason) {
        return move(id, by, version, new NextStep(to, reason));
    }

    public Reply move(CaseId id, Actor by, Optional<Integer> version, NextStep next) {
        Jurisdiction law = forces.law(by.force());
        return acting.on(
                id,
                by,
                version,
                work -> step(work, "move to " + next.to(), cases.move(work.file(), next, law, by, work.now())));
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
                        : Step.refused(
                                work,
                                "take",
                                "not-qualified",
                                "A case is taken by an assessor, an investigator, a supervisor or an inspector."));
    }

    /** A supervisor says who answers for the case from now on. */
    public Reply handOver(CaseId id, Actor by, Optional<Integer> version, String to, String name, Reason reason) {
        return acting.on(id, by, version, work -> {
            List<Staff> register = register(by, work.now());
            String called = Rota.called(register, to).orElse(name);
            return handOver(work, cases.handOver(work.file(), to, called, by, reason, work.now()), register, to);
        });
    }

    private List<Staff> register(Actor by, Instant now) {
        return staff.of(Set.of(by.force()), now).stream()
                .filter(known -> known.force().equals(by.force()))
                .toList();
    }

    // [impl->req~who-answers-for-a-restricted-case-is-on-its-list~1]
    private static Step handOver(Work work, Verdict verdict, List<Staff> register, String to) {
        if (!work.restriction().map(holds -> holds.admits(to)).orElse(true)) {
            return Step.refused(work, "hand over", "not-on-the-list", Restricting.NOT_ON_THE_LIST);
        }
        Step step = verdict instanceof Verdict.Done
                ? Rota.takesOver(register, to, work.now())
                        .map(no -> Step.refused(work, "hand over", no.code(), no.because()))
                        .orElseGet(() -> step(work, "hand over", verdict))
                : step(work, "hand over", verdict);
        return Rota.warning(register, to, work.now()).map(step::warning).orElse(step);
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

    /**
     * Who is thought to be behind the identifiers. An ambiguous time corroborates nothing.
     *
     * @param resolved for each IP event looked into, the person or address that the provider's answer names
     */
    public Reply resolve(
            CaseId id, Actor by, Optional<Integer> version, String source, List<ResolvedEvents.Answer> resolved) {
        return acting.on(id, by, version, work -> step(work, "resolve", ResolvedEvents.found(work, source, resolved)));
    }

    /** Somebody has found a further identifier: every case of every force is searched for it at once, and a closed case opens. */
    public Reply addIdentifier(CaseId id, Actor by, Optional<Integer> version, Mention found) {
        return research.add(id, by, version, found);
    }

    /** Closes a case, after every other force's cases have been searched once more. */
    // [impl->req~whoever-may-not-close-searches-nothing~1]
    public Reply close(CaseId id, Actor by, Optional<Integer> version, String outcome, Reason reason) {
        return switch (acting.on(id, by, version, work -> mayClose(work, by))) {
            case Reply.Done may -> closeSearched(id, by, version, may.version(), outcome, reason);
            case Reply not -> not;
        };
    }

    private Reply closeSearched(
            CaseId id, Actor by, Optional<Integer> version, int seen, String outcome, Reason reason) {
        SearchAgain.Versions searched = searchAgain.on(id);
        return version.isPresent() && searched.met() != seen
                ? new Reply.Stale(searched.left())
                : acting.on(
                        id,
                        by,
                        version.map(read -> searched.left()),
                        work -> closed(work, close(work, outcome, reason)));
    }

    /** A request that waits would outlive the case, and count as the new grade when it is opened again. */
    // [impl->req~nothing-closed-half-done~1]
    private Verdict close(Work work, String outcome, Reason reason) {
        if (!work.risk().story().waiting(work.now()).isEmpty()) {
            return new Verdict.No("review-undecided", "A grade waits for a second person.");
        }
        Verdict verdict = cases.close(work.file(), closing(work, outcome, reason), work.now());
        return verdict instanceof Verdict.Done && unknownToChief(work)
                ? new Verdict.No(
                        "breach-not-acknowledged",
                        "Something is late twice over, and no chief officer has said that they know.")
                : verdict;
    }

    /** Also where nobody has swept since, so that no chief officer has been asked yet. */
    // [impl->req~twice-late-is-known-to-a-chief-officer~1]
    private boolean unknownToChief(Work work) {
        return books.of(work.story()).open().stream()
                .anyMatch(duty -> duty.clock().equals(Catalogue.KNOWN_TO_CHIEF) || duty.unknownToChief(work.now()));
    }

    private static Closing closing(Work work, String outcome, Reason reason) {
        return new Closing(work.gradeConfirmed(), work.openLinks(), suspect(work.risk()), outcome, reason);
    }

    private static ChildSuspect suspect(CaseRisk risk) {
        Set<String> possible =
                risk.road().possible().stream().map(PathwayCheck::name).collect(Collectors.toSet());
        return risk.road().pathway() == Pathway.CHILD_SUSPECT
                ? new ChildSuspect(true, risk.facts().answer(Question.VICTIM_IDENTIFIED_UK) == Answer.YES, possible)
                : ChildSuspect.NONE;
    }

    /** When nothing else is missing, the grade must be fresh; if it is not, the attempt itself asks for another look. */
    private Step closed(Work work, Verdict verdict) {
        return verdict instanceof Verdict.Done
                ? cases.toLookAgain(work.lookedAt(books), work.now())
                        .map(no -> lookAgain(work, no))
                        .orElseGet(() -> step(work, "close", verdict))
                : step(work, "close", verdict);
    }

    /** The platform asks for it: whoever tries to close in vain has not acted on the case. */
    private static Step lookAgain(Work work, Verdict.No no) {
        LookAgain look = new LookAgain(work.id(), work.now(), Trigger.CLOSURE.name(), Trigger.CLOSURE.words());
        Step refusal = step(work, "close", no);
        return new Step(refusal.events(), List.of(new ByRule(look, "closing")), refusal.reply());
    }

    private static Step mayClose(Work work, Actor by) {
        return by.is(Role.SUPERVISOR) || by.is(Role.INSPECTOR)
                ? Step.done(List.of())
                : Step.refused(work, "close", "not-qualified", "A case is closed by a supervisor or an inspector.");
    }
}
