package org.forthwith.desk.reading;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.forthwith.access.Restriction;
import org.forthwith.casefile.CaseFile;
import org.forthwith.event.Event;
import org.forthwith.event.SubjectEvent.Sighting;
import org.forthwith.ledger.Recorded;
import org.forthwith.linking.Hub;
import org.forthwith.linking.Link;
import org.forthwith.obligation.Duty;
import org.forthwith.risk.CaseRisk;
import org.forthwith.risk.Changes;
import org.forthwith.risk.Proposal;
import org.forthwith.risk.RiskStory;
import org.forthwith.subject.Surroundings;

/**
 * A case as it stood at one instant.
 *
 * @param story its entries, the oldest first
 * @param asOf the instant at which it is shown
 * @param known everything that its risk is judged by
 * @param rules what the rules say of the facts at that instant, with the explanation
 * @param changes what would make them say another grade
 * @param duties every clock that has been started: the running ones first, by due instant
 * @param hubs values that more cases know than can be shown as links
 * @param timeline what has happened, the newest first
 */
public record CaseView(
        CaseFile file,
        List<Recorded> story,
        Instant asOf,
        RiskStory risk,
        CaseRisk known,
        Proposal rules,
        Changes changes,
        List<Duty> duties,
        List<Link> links,
        List<Hub> hubs,
        List<Sighting> identifiers,
        List<Moment> timeline) {

    public CaseView {
        story = List.copyOf(story);
        duties = List.copyOf(duties);
        links = List.copyOf(links);
        hubs = List.copyOf(hubs);
        identifiers = List.copyOf(identifiers);
        timeline = List.copyOf(timeline);
    }

    /** One thing that happened, in words: never a value that belongs to a person. */
    public record Moment(int sequence, Instant at, String by, String what, String detail, boolean ofClocks) {}

    /** The number of the last entry of its story: an act may name the version that its author had read. */
    public int version() {
        return Recorded.version(story);
    }

    /** The named people for whom it is; empty when it is for everybody who reaches it. */
    public Optional<Restriction> restriction() {
        return Restriction.of(story.stream().map(Recorded::event).toList());
    }

    /** The people and places around the suspect, as far as they were known then. */
    public Surroundings surroundings() {
        return Surroundings.of(story.stream().map(Recorded::event).toList());
    }

    /** What happened of one kind, the oldest first. */
    public <T extends Event> List<T> events(Class<T> kind) {
        return story.stream()
                .map(Recorded::event)
                .filter(kind::isInstance)
                .map(kind::cast)
                .toList();
    }

    public List<Duty> running() {
        return duties.stream().filter(Duty::runs).toList();
    }
}
