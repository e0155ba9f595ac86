package org.forthwith.flow;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.forthwith.access.Restriction;
import org.forthwith.casefile.CaseFile;
import org.forthwith.casefile.Cases;
import org.forthwith.event.Event;
import org.forthwith.event.RiskEvent.FactEstablished;
import org.forthwith.kernel.Actor;
import org.forthwith.kernel.CaseId;
import org.forthwith.ledger.Happening;
import org.forthwith.ledger.Recorded;
import org.forthwith.linking.Link;
import org.forthwith.obligation.Books;
import org.forthwith.obligation.Catalogue;
import org.forthwith.risk.CaseRecord;
import org.forthwith.risk.CaseRisk;
import org.forthwith.risk.RiskStory;
import org.jspecify.annotations.Nullable;

/** A case on somebody's desk while they decide: as each room sees it, and who decides, and when. */
final class Work {

    private final Case theCase;
    private final List<Recorded> story;
    private final Actor by;
    private final Instant now;
    private final CaseFile file;
    private @Nullable CaseRisk risk;
    private @Nullable List<Link> links;

    /** @param theCase read from that story, with what has just been added to it */
    Work(Case theCase, List<Recorded> story, Actor by, Instant now) {
        this.theCase = theCase;
        this.story = story;
        this.by = by;
        this.now = now;
        this.file = CaseFile.of(story);
    }

    Case theCase() {
        return theCase;
    }

    List<Recorded> story() {
        return story;
    }

    Actor by() {
        return by;
    }

    Instant now() {
        return now;
    }

    CaseId id() {
        return theCase.id();
    }

    CaseFile file() {
        return file;
    }

    /** The one that holds; empty when whoever reaches the force reaches the case. */
    Optional<Restriction> restriction() {
        return theCase.restriction();
    }

    /** Read when it is first asked for: most acts do not ask. */
    CaseRisk risk() {
        if (risk == null) {
            risk = CaseRisk.of(theCase.chapter().told(), theCase.opened().at());
        }
        return risk;
    }

    /** Read when they are first asked for. */
    List<Link> links() {
        if (links == null) {
            links = Link.of(story);
        }
        return links;
    }

    /**
     * That the case opens again, when it is closed: something new about it has become known. The words with which it had been closed go with
     * it. Source: scenario A19.
     */
    // [impl->req~new-facts-open-a-closed-case~1]
    Stream<Event> opening(Cases cases, String because) {
        return file.open() ? Stream.empty() : Stream.of(cases.reopen(file, because, now));
    }

    /** The grade that stands is one that a person has decided, and the case has not been opened again since: that asks for another decision. Source: scenario A19. */
    // [impl->req~a-reopened-case-needs-a-new-grade~1]
    // [impl->req~only-a-confirmed-grade-passes~1]
    boolean gradeConfirmed() {
        return risk().decided();
    }

    /** When a person last decided the grade; empty when something has come up since on which it may depend: then the clock of another look runs. */
    // [impl->req~no-closing-on-an-old-grade~1]
    Optional<Instant> lookedAt(Books books) {
        return heardNow() || books.of(story).runs(Catalogue.LOOK_AGAIN)
                ? Optional.empty()
                : risk().story()
                        .standing()
                        .filter(RiskStory.Standing::confirmed)
                        .map(RiskStory.Standing::since);
    }

    /** The household says something else than it did: it is heard before the act, and its clock starts with the act. */
    private boolean heardNow() {
        return theCase.chapter().added().stream().map(Happening::event).anyMatch(FactEstablished.class::isInstance);
    }

    /** The case, as far as its record has come, with what has just been added to it. */
    CaseRecord record() {
        return CaseRecord.of(
                id(),
                story,
                theCase.chapter().added().stream().map(Happening::event).toList());
    }

    int openLinks() {
        return (int) links().stream().filter(Link::open).count();
    }
}
