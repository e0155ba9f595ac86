package org.forthwith.flow;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.forthwith.access.Restriction;
import org.forthwith.calendar.CivilCalendar;
import org.forthwith.casefile.CaseFile;
import org.forthwith.casefile.Cases;
import org.forthwith.event.CaseEvent.Opened;
import org.forthwith.event.LinkingEvent.AskedFor;
import org.forthwith.event.LinkingEvent.Disclosed;
import org.forthwith.event.LinkingEvent.FoundUnderBar;
import org.forthwith.event.LinkingEvent.How;
import org.forthwith.event.LinkingEvent.HubFound;
import org.forthwith.event.LinkingEvent.LinkFound;
import org.forthwith.event.LinkingEvent.Searched;
import org.forthwith.event.LinkingEvent.Shared;
import org.forthwith.event.RiskEvent.FactEstablished;
import org.forthwith.event.SubjectEvent.Sighting;
import org.forthwith.kernel.Actor;
import org.forthwith.kernel.Answer;
import org.forthwith.kernel.ForceCode;
import org.forthwith.kernel.Grade;
import org.forthwith.ledger.Happening;
import org.forthwith.ledger.Ledger;
import org.forthwith.ledger.Recorded;
import org.forthwith.linking.Deconfliction;
import org.forthwith.linking.Link;
import org.forthwith.linking.Search;
import org.forthwith.linking.Search.Match;
import org.forthwith.reference.Force;
import org.forthwith.reference.Forces;
import org.forthwith.risk.Question;
import org.jspecify.annotations.Nullable;

/**
 * Lets a case meet the others that know what it knows. Both sides are told whom to ring about which reference, both grades are looked at
 * again, and a closed case opens: a late match counts as much as an early one. A weak match is told and waits for a decision like any other;
 * before it no grade moves and nothing opens. A side that has barred the link keeps what is new, and nothing follows there. A restricted case is told
 * as any other, and others of it what its owner lets it answer. Source: scenarios A06 and A19, case study C8.
 */
final class Neighbours {

    private static final String DECONFLICTION = WhatLinksSay.SOURCE;

    private final Deconfliction deconfliction;
    private final Ledger ledger;
    private final Cases cases;
    private final Forces forces;
    private final Regrade regrade;
    private final Actor platform;

    Neighbours(Rooms rooms, Regrade regrade) {
        this.deconfliction = rooms.deconfliction();
        this.ledger = rooms.ledger();
        this.cases = rooms.cases();
        this.forces = rooms.forces();
        this.regrade = regrade;
        this.platform = rooms.platform();
    }

    /** Searches, and tells this side in its chapter whom it has met. In the order in which other stories may be added to. */
    List<Meeting> find(Case mine, List<Sighting> sightings, Instant now) {
        Search search = deconfliction.search(mine.id(), sightings);
        List<Meeting> meetings = meetings(mine, search);
        List<Meeting> told = meetings.stream().filter(Meeting::toldHere).toList();
        Chapter chapter = mine.chapter();
        chapter.add(
                new Searched(
                        mine.id(),
                        now,
                        search.values(),
                        (int) told.stream()
                                .filter(meeting -> !barred(mine, meeting.match()))
                                .count(),
                        search.hubs().size(),
                        search.tooCommon() == 0 ? null : search.tooCommon()),
                platform,
                DECONFLICTION);
        search.hubs()
                .forEach(hub -> chapter.add(
                        new HubFound(mine.id(), now, hub.value().kind(), hub.written(), hub.cases()),
                        platform,
                        DECONFLICTION));
        told.forEach(meeting -> found(
                mine,
                meeting.theirs(),
                meeting.match().other().grade(),
                meeting.match(),
                meeting.match().here(),
                now));
        return meetings;
    }

    /** Tells the other sides, and gives what is to be recorded there: nothing, where this side answers nothing. */
    // [impl->req~a-restricted-case-answers-as-its-owner-says~1]
    List<Happening> tell(Case mine, List<Meeting> meetings, Instant now) {
        Optional<Restriction> restriction = mine.restriction();
        if (restriction.filter(Restriction::silent).isPresent()) {
            return List.of();
        }
        Grade grade = restriction.isPresent() ? null : regrade.standing(mine);
        return meetings.stream()
                .flatMap(meeting -> tell(mine, grade, meeting, now).stream())
                .toList();
    }

    /** Whom only the other side may be told of is left alone by a case that answers nothing: then nobody is told. */
    private List<Meeting> meetings(Case mine, Search search) {
        boolean speaks = mine.restriction().filter(Restriction::silent).isEmpty();
        return Stream.concat(
                        search.matches().stream().map(match -> new Told(match, true)),
                        search.thereOnly().stream().filter(match -> speaks).map(match -> new Told(match, false)))
                .sorted(Comparator.comparing(told -> told.match.other().caseId().value()))
                .map(this::meet)
                .toList();
    }

    private Meeting meet(Told told) {
        List<Recorded> story = ledger.storyToAddTo(told.match.other().caseId().value());
        return new Meeting(told.match, told.here, Case.of(story), CaseFile.of(story));
    }

    private List<Happening> tell(Case mine, @Nullable Grade grade, Meeting meeting, Instant now) {
        Case theirs = meeting.theirs();
        if (theirs.restriction().isPresent()) {
            theirs.chapter()
                    .add(askedFor(theirs, mine.opened().force(), How.BY_A_CASE, forces, now), platform, DECONFLICTION);
        }
        found(theirs, mine, grade, meeting.match(), meeting.match().there(), now);
        boolean raises = raises(theirs, meeting.match());
        if (raises && !meeting.file().open()) {
            theirs.chapter().add(cases.reopen(meeting.file(), opens(meeting.match()), now), platform, DECONFLICTION);
        }
        if (raises) {
            regrade.again(theirs, now);
        }
        return theirs.chapter().added();
    }

    /** @param here whether this side is told as well */
    private record Told(Match match, boolean here) {}

    /**
     * Another case that shares something, read and ready to be added to.
     *
     * @param toldHere whether this side is told of it; otherwise it counts nowhere here
     */
    record Meeting(Match match, boolean toldHere, Case theirs, CaseFile file) {}

    /** That somebody of a force has brought what a restricted case knows. */
    // [impl->req~the-owner-hears-who-asked~1]
    static AskedFor askedFor(Case restricted, ForceCode by, How how, Forces forces, Instant now) {
        Force force = forces.find(by, CivilCalendar.day(now)).orElseThrow();
        return new AskedFor(restricted.id(), now, force.name(), force.desk(), how);
    }

    private void found(
            Case here, Case there, @Nullable Grade gradeThere, Match match, List<Shared> shared, Instant now) {
        Disclosed disclosed = disclosed(there.opened(), gradeThere, now);
        here.chapter()
                .add(
                        barred(here, match)
                                ? new FoundUnderBar(here.id(), now, match.linkId(), disclosed, match.strength(), shared)
                                : new LinkFound(
                                        here.id(),
                                        now,
                                        match.linkId(),
                                        there.id(),
                                        disclosed,
                                        match.strength(),
                                        shared),
                        platform,
                        DECONFLICTION);
        if (raises(here, match)) {
            linked(here, there, disclosed, match, now);
        }
    }

    // [impl->req~a-barred-link-asks-for-nothing~1]
    private static boolean barred(Case here, Match match) {
        return Link.barred(here.chapter().events(), match.linkId());
    }

    private static boolean raises(Case here, Match match) {
        return WhatLinksSay.raises(match.strength()) && !barred(here, match);
    }

    private void linked(Case here, Case there, Disclosed disclosed, Match match, Instant now) {
        Question question = WhatLinksSay.question(
                here.opened().force().equals(there.opened().force()));
        here.chapter()
                .add(
                        new FactEstablished(
                                here.id(),
                                now,
                                question.name(),
                                Answer.YES,
                                DECONFLICTION,
                                now,
                                shares(match) + disclosed.reference()),
                        platform,
                        DECONFLICTION);
    }

    private static String shares(Match match) {
        return match.alikeOnly() ? "somebody is described alike in " : "shares an identifier with ";
    }

    private static String opens(Match match) {
        return match.alikeOnly()
                ? "In another case somebody is described alike."
                : "Another case shares an identifier.";
    }

    private Disclosed disclosed(Opened other, @Nullable Grade grade, Instant now) {
        Force force = forces.find(other.force(), CivilCalendar.day(now)).orElseThrow();
        return new Disclosed(other.reference(), force.name(), force.unit(), force.desk(), grade);
    }
}
