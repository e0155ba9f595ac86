package org.forthwith.flow;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.forthwith.casefile.Cases;
import org.forthwith.event.Event;
import org.forthwith.event.LinkingEvent.BarLifted;
import org.forthwith.event.LinkingEvent.DecisionUndone;
import org.forthwith.event.LinkingEvent.JoinBarred;
import org.forthwith.event.LinkingEvent.LinkDecided;
import org.forthwith.event.RiskEvent.FactEstablished;
import org.forthwith.flow.Acting.ByRule;
import org.forthwith.flow.Acting.Step;
import org.forthwith.kernel.Actor;
import org.forthwith.kernel.CaseId;
import org.forthwith.kernel.LinkId;
import org.forthwith.kernel.Reason;
import org.forthwith.kernel.Role;
import org.forthwith.linking.Link;

/**
 * The acts by which one side decides about a link, takes that back, bars the link or lifts its bar. The other side decides for itself; either may
 * decide again, and a closed case can still be asked. That it is the same matter opens a closed case, and so does a link that waits again and is
 * not weak; that none is takes back what the links had raised.
 */
public final class LinkWork {

    private static final String OPENS = "Another case has been found to be the same matter.";
    private static final String WAITS_AGAIN = "A decision about another case has been taken back.";

    private final Acting acting;
    private final Cases cases;
    private final WhatLinksSay whatLinksSay;

    LinkWork(Rooms rooms, Acting acting) {
        this.acting = acting;
        this.cases = rooms.cases();
        this.whatLinksSay = new WhatLinksSay(rooms.forces());
    }

    public Reply decide(
            CaseId id, Actor by, Optional<Integer> version, LinkId link, boolean sameMatter, Reason reason) {
        return on(id, by, version, link, "decide link", (work, known) -> decided(work, known, sameMatter, reason));
    }

    /** Takes back what this side has decided last; done again, what it had decided before that. */
    // [impl->req~a-decision-about-a-link-is-undone~1]
    public Reply undo(CaseId id, Actor by, Optional<Integer> version, LinkId link, Reason reason) {
        return on(id, by, version, link, "undo link decision", (work, known) -> undone(work, known, reason));
    }

    /** Silences a rejected link for good, for this side. */
    public Reply bar(CaseId id, Actor by, Optional<Integer> version, LinkId link, Reason reason) {
        return on(id, by, version, link, "bar link", (work, known) -> barred(work, known, reason));
    }

    public Reply liftBar(CaseId id, Actor by, Optional<Integer> version, LinkId link, Reason reason) {
        return on(id, by, version, link, "lift bar of link", (work, known) -> lifted(work, known, reason));
    }

    private Reply on(
            CaseId id,
            Actor by,
            Optional<Integer> version,
            LinkId link,
            String act,
            BiFunction<Work, Link, Step> step) {
        return acting.whetherOpenOrNot(
                id,
                by,
                version,
                work -> work.links().stream()
                        .filter(known -> known.id().equals(link))
                        .findFirst()
                        .map(known -> step.apply(work, known))
                        .orElseGet(() -> Step.refused(work, act, "no-such-link", "This case has no such link.")));
    }

    private Step decided(Work work, Link link, boolean sameMatter, Reason reason) {
        if (link.bar() != null) {
            return barStands(work, "decide link");
        }
        LinkDecided decision = new LinkDecided(work.id(), work.now(), link.id(), sameMatter, reason.text());
        Stream<Event> opening = sameMatter ? work.opening(cases, OPENS) : Stream.empty();
        return step(opening, decision, whatLinksSay.after(work, link, sameMatter, reason));
    }

    private Step undone(Work work, Link link, Reason reason) {
        if (link.bar() != null) {
            return barStands(work, "undo link decision");
        }
        if (link.open()) {
            return Step.refused(
                    work,
                    "undo link decision",
                    "nothing-to-undo",
                    "This side has decided nothing about the link that still stands.");
        }
        Link then = link.undone();
        return asItStands(
                work, then, new DecisionUndone(work.id(), work.now(), link.id(), then.open(), reason.text()), reason);
    }

    // [impl->req~a-bar-takes-two-people~1]
    private static Step barred(Work work, Link link, Reason reason) {
        return objection(work, link)
                .map(no -> Step.refused(work, "bar link", no))
                .orElseGet(() -> Step.done(List.of(new JoinBarred(work.id(), work.now(), link.id(), reason.text()))));
    }

    private static Optional<Reply.Refused> objection(Work work, Link link) {
        if (!mayBar(work.by())) {
            return no("not-qualified", "A link is barred by a supervisor, an inspector or the head of the unit.");
        }
        if (link.bar() != null) {
            return no("already-barred", "This side has barred the link already.");
        }
        if (!Boolean.FALSE.equals(link.sameMatter())) {
            return no("not-rejected", "Only a link that this side has rejected can be barred.");
        }
        return work.by().id().equals(link.decidedBy())
                ? no("second-person", "A bar takes two people: somebody else than whoever rejected the link sets it.")
                : Optional.empty();
    }

    private Step lifted(Work work, Link link, Reason reason) {
        if (!mayBar(work.by())) {
            return Step.refused(
                    work,
                    "lift bar of link",
                    "not-qualified",
                    "A bar is lifted by a supervisor, an inspector or the head of the unit.");
        }
        if (link.bar() == null) {
            return Step.refused(work, "lift bar of link", "not-barred", "This side has not barred the link.");
        }
        Link then = link.lifted();
        return asItStands(
                work, then, new BarLifted(work.id(), work.now(), link.id(), then.open(), reason.text()), reason);
    }

    private static Step barStands(Work work, String act) {
        return Step.refused(
                work, act, "link-barred", "This side has barred the link. Its bar has to be lifted before that.");
    }

    private static boolean mayBar(Actor by) {
        return by.is(Role.SUPERVISOR) || by.is(Role.INSPECTOR) || by.is(Role.HEAD_OF_UNIT);
    }

    private static Optional<Reply.Refused> no(String code, String because) {
        return Optional.of(new Reply.Refused(code, because, List.of()));
    }

    /** What follows from a link as it stands once something has been taken back. */
    private Step asItStands(Work work, Link then, Event event, Reason reason) {
        Stream<Event> opening = WhatLinksSay.holds(then) ? work.opening(cases, WAITS_AGAIN) : Stream.empty();
        return step(opening, event, whatLinksSay.now(work, then, reason));
    }

    private static Step step(Stream<Event> opening, Event event, Optional<FactEstablished> said) {
        return new Step(
                Stream.concat(opening, Stream.of(event)).toList(),
                said.stream().map(fact -> new ByRule(fact, WhatLinksSay.SOURCE)).toList(),
                Reply.Done::new);
    }
}
