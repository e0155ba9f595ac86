package org.forthwith.ledger;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.forthwith.event.Event;

/** The door to the record of what has happened. There is no way to change or remove an entry. */
public interface Ledger {

    /** Appends in the given order, inside the transaction that is open, and lets every read model hear. Throws when none is open. */
    default List<Recorded> append(List<Happening> happenings) {
        return append(happenings, List.of());
    }

    /** @param besides what the decision writes besides, carried out before the read models hear */
    List<Recorded> append(List<Happening> happenings, List<Change> besides);

    /**
     * The story of one case or one referral, oldest first and without entries that have lost
     * their content; empty when the reader may not see it or there is none.
     */
    List<Recorded> story(UUID stream);

    /** The same, for a decision that will add to it: anybody else who wants to add waits until this decision is recorded. */
    List<Recorded> storyToAddTo(UUID stream);

    /** Says that this decision begins a story, so that nobody need be asked how far it has come. */
    void begin(UUID stream);

    /** The same for several stories at once. */
    List<Story> storiesToAddTo(Collection<UUID> streams);

    /** The same without waiting: a story that another decision holds at the moment is left out. */
    List<Story> freeStoriesToAddTo(Collection<UUID> streams);

    /** What the record said at a past instant: the story of what had been written by then. */
    List<Recorded> storyAsOf(UUID stream, Instant writtenBy);

    /** The stories within reach to which something was added from one instant up to another, in the order of their identities. */
    List<UUID> grownBetween(Instant from, Instant before);

    /** The stories within reach that begin with a kind of event, in the order in which they began. */
    List<UUID> begunWith(Class<? extends Event> first);

    /**
     * What the record held of several stories just before an instant, in the order of their identities; nobody is kept from adding to them. A story
     * of which nothing can be read is not among them.
     */
    List<Story> storiesBefore(Instant before, Collection<UUID> streams);
}
