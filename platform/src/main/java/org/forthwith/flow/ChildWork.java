package org.forthwith.flow;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.forthwith.casefile.Cases;
import org.forthwith.casefile.Owners;
import org.forthwith.event.Event;
import org.forthwith.event.SafeguardingEvent.ShareDeferred;
import org.forthwith.event.SafeguardingEvent.SupportAnswer;
import org.forthwith.event.SubjectEvent.ChildIdentified;
import org.forthwith.flow.Acting.Step;
import org.forthwith.kernel.Actor;
import org.forthwith.kernel.CaseId;
import org.forthwith.kernel.ChildId;
import org.forthwith.kernel.IdSource;
import org.forthwith.kernel.Reason;
import org.forthwith.ledger.Recorded;
import org.forthwith.obligation.Timetable;
import org.forthwith.reference.Forces;
import org.forthwith.safeguarding.ChildFacts;
import org.forthwith.safeguarding.Constables;
import org.forthwith.safeguarding.Deferral;
import org.forthwith.safeguarding.Referrals;

/** The acts that protect a child. None of them waits for the suspect's side of the case. */
public final class ChildWork {

    private static final String OPENS = "A child has been identified.";

    private final Acting acting;
    private final Cases cases;
    private final Referrals referrals;
    private final Constables constables = new Constables();
    private final Forces forces;
    private final IdSource ids;
    private final Timetable timetable;

    ChildWork(Rooms rooms, Acting acting, Timetable timetable) {
        this.acting = acting;
        this.cases = rooms.cases();
        this.referrals = new Referrals();
        this.forces = rooms.forces();
        this.ids = rooms.ids();
        this.timetable = timetable;
    }

    public Reply identify(CaseId id, Actor by, Optional<Integer> version, ChildFacts facts) {
        return identify(id, by, version, facts, Optional.empty());
    }

    /**
     * A child in the suspect's life is known from now on, and somebody must be told. A closed case opens.
     *
     * @param once a name that the sender gives this act, so that sending it again does not make another child of it
     */
    // [impl->req~a-child-sent-twice-is-one-child~1]
    public Reply identify(CaseId id, Actor by, Optional<Integer> version, ChildFacts facts, Optional<String> once) {
        ChildId child = once.map(name -> named(id, by, name)).orElseGet(() -> new ChildId(ids.next()));
        return acting.whetherOpenOrNot(
                id,
                by,
                version,
                work -> work.file().children().containsKey(child)
                        ? Step.done(List.of())
                        : Step.done(Stream.concat(work.opening(cases, OPENS), Stream.of(identified(work, child, facts)))
                                .toList()));
    }

    private static ChildId named(CaseId id, Actor by, String once) {
        return new ChildId(UUID.nameUUIDFromBytes((id.value() + " " + by.id() + " " + once).getBytes(UTF_8)));
    }

    private static ChildIdentified identified(Work work, ChildId child, ChildFacts facts) {
        return new ChildIdentified(
                work.id(),
                work.now(),
                child,
                facts.age(),
                facts.livesWithSuspect(),
                facts.district(),
                facts.immediateRisk(),
                facts.howKnown());
    }

    public Reply share(CaseId id, Actor by, Optional<Integer> version, ChildId child, String authority) {
        return told(id, by, version, child, work -> referrals.sent(id, child, authority, work.now()));
    }

    public Reply acknowledged(CaseId id, Actor by, Optional<Integer> version, ChildId child, String acknowledgedBy) {
        return acting.on(
                id,
                by,
                version,
                work -> work.file().shared().contains(child)
                        ? Step.done(List.of(referrals.acknowledged(id, child, acknowledgedBy, work.now())))
                        : refused(
                                work,
                                "not-shared",
                                "Nothing has been sent about this child, so nothing can be acknowledged."));
    }

    public Reply support(CaseId id, Actor by, Optional<Integer> version, String service, SupportAnswer answer) {
        return acting.on(
                id, by, version, work -> Step.done(List.of(referrals.supportOffered(id, service, answer, work.now()))));
    }

    /** The same for one child of the case and those around it. */
    public Reply support(
            CaseId id, Actor by, Optional<Integer> version, ChildId child, String service, SupportAnswer answer) {
        return told(id, by, version, child, work -> referrals.supportOffered(id, child, service, answer, work.now()));
    }

    /** A parent or carer has been told, or need not be told now; the reason says by whom, or why not. */
    // [impl->req~parents-are-told-or-it-is-said-why-not~1]
    public Reply parentInformed(
            CaseId id, Actor by, Optional<Integer> version, ChildId child, boolean informed, Reason why) {
        return told(id, by, version, child, work -> referrals.parentInformed(id, child, informed, why, work.now()));
    }

    /** The authority's silence is not waited out: it is asked again, and its answer is late as before. */
    public Reply chase(CaseId id, Actor by, Optional<Integer> version, ChildId child, String how) {
        return known(
                id,
                by,
                version,
                child,
                work -> work.file().shared().contains(child)
                        ? Step.done(List.of(referrals.chased(id, child, how, work.now())))
                        : refused(
                                work, "not-shared", "Nothing has been sent about this child, so nobody can be asked."));
    }

    /** Telling the authority is put off, for a while and never for good. */
    public Reply defer(CaseId id, Actor by, Optional<Integer> version, ChildId child, Deferral deferral) {
        return known(
                id,
                by,
                version,
                child,
                work -> work.file().shared().contains(child)
                        ? refused(work, "shared-already", "The authority has been told about this child.")
                        : deferral.objection(
                                        terms(deferral.why(), work.now()),
                                        deferrals(work, child),
                                        by,
                                        owners(work, child),
                                        work.now())
                                .map(no -> refused(work, no.code(), no.because()))
                                .orElseGet(() -> Step.done(List.of(deferral.event(id, child, work.now())))));
    }

    private Optional<Deferral.Terms> terms(String why, Instant now) {
        return timetable.deferrals(now).stream()
                .filter(reason -> reason.code().equals(why))
                .findFirst()
                .map(reason -> new Deferral.Terms(reason.by(), Duration.ofDays(reason.mostDays())));
    }

    private static Set<String> owners(Work work, ChildId child) {
        return events(work, ChildIdentified.class)
                .filter(identified -> identified.childId().equals(child))
                .map(ChildIdentified::at)
                .findFirst()
                .map(known -> Owners.since(known, work.story()))
                .orElseGet(Set::of);
    }

    private static List<ShareDeferred> deferrals(Work work, ChildId child) {
        return events(work, ShareDeferred.class)
                .filter(deferred -> deferred.childId().equals(child))
                .toList();
    }

    /** The child is in police protection, for 72 hours at most. */
    public Reply protect(CaseId id, Actor by, Optional<Integer> version, Constables.Said said) {
        return known(
                id,
                by,
                version,
                said.child(),
                work -> step(
                        work,
                        constables.takes(
                                id,
                                work.story(),
                                forces.law(by.force()),
                                said,
                                work.theCase().opened().at(),
                                work.now())));
    }

    public Reply protectionEnded(CaseId id, Actor by, Optional<Integer> version, Constables.Said said) {
        return known(
                id, by, version, said.child(), work -> step(work, constables.ends(id, work.story(), said, work.now())));
    }

    private static Step step(Work work, Constables.Answer answer) {
        return switch (answer) {
            case Constables.Answer.Done done -> Step.done(List.of(done.event()));
            case Constables.Answer.No no -> refused(work, no.code(), no.because());
        };
    }

    private static <T extends Event> Stream<T> events(Work work, Class<T> kind) {
        return work.story().stream()
                .map(Recorded::event)
                .filter(kind::isInstance)
                .map(kind::cast);
    }

    private Reply told(CaseId id, Actor by, Optional<Integer> version, ChildId child, Function<Work, Event> event) {
        return known(id, by, version, child, work -> Step.done(List.of(event.apply(work))));
    }

    private Reply known(CaseId id, Actor by, Optional<Integer> version, ChildId child, Function<Work, Step> act) {
        return acting.on(
                id,
                by,
                version,
                work -> work.file().children().containsKey(child)
                        ? act.apply(work)
                        : refused(work, "no-such-child", "This child has not been identified in the case."));
    }

    private static Step refused(Work work, String code, String because) {
        return Step.refused(work, "safeguarding", code, because);
    }
}
