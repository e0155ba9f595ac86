package org.forthwith.obligation.telling;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.forthwith.access.Restriction;
import org.forthwith.event.CaseEvent.Opened;
import org.forthwith.event.LinkingEvent.AskedFor;
import org.forthwith.event.ObligationEvent.NoticeFailed;
import org.forthwith.event.ObligationEvent.RungReached;
import org.forthwith.event.ObligationEvent.Told;
import org.forthwith.ledger.Recorded;
import org.forthwith.ledger.Story;
import org.forthwith.obligation.Duties;
import org.forthwith.obligation.Duty;
import org.forthwith.obligation.Timetable;
import org.jspecify.annotations.Nullable;

/**
 * Which notices follow from what is new in a story. A rung tells whom the ladder has named, and every program that wants to know; a notice that
 * has failed tells the next in line, so that never nobody is told.
 */
public final class Posting {

    private final Roads roads;
    private final Timetable timetable;
    private final Urgency urgency;

    public Posting(Roads roads, Timetable timetable) {
        this.roads = roads;
        this.timetable = timetable;
        this.urgency = new Urgency(timetable);
    }

    /** Whether anything new in the story asks for a notice at all. */
    public static boolean concerns(Story story) {
        return story.entries().getFirst().event() instanceof Opened
                && story.news().stream().anyMatch(entry -> asks(entry));
    }

    private static boolean asks(Recorded entry) {
        return entry.event() instanceof RungReached
                || entry.event() instanceof NoticeFailed
                || entry.event() instanceof AskedFor;
    }

    /** Whether it must be known where people are reached, or who is next in line: neither is asked where everybody is told at the desk. */
    public boolean asksTheBook(Story story) {
        return roads.postal().isPresent()
                || story.news().stream().anyMatch(entry -> entry.event() instanceof NoticeFailed);
    }

    /** @param book the address book of the force that owns the case */
    public List<Notice> of(Story story, AddressBook book) {
        return restriction(story)
                .map(holds -> toThoseOnTheList(story, holds, book)
                        .filter(notice -> notice.addressee().kind() == Addressee.Kind.PERSON))
                .orElseGet(() -> all(story, book))
                .toList();
    }

    /** What is told besides of a restricted case: who asked for it, and to the desk that something is late where nobody on the list can be told. */
    public List<Alert> alerts(Story story, AddressBook book) {
        return restriction(story).stream()
                .flatMap(holds -> Stream.concat(
                        new Alerts(roads, story, book).asked(holds),
                        toThoseOnTheList(story, holds, book)
                                .filter(notice -> notice.addressee().kind() == Addressee.Kind.DESK)
                                .flatMap(notice -> new Alerts(roads, story, book).late(notice))))
                .toList();
    }

    private static Optional<Restriction> restriction(Story story) {
        return Restriction.of(story.entries().stream().map(Recorded::event).toList());
    }

    private Stream<Notice> toThoseOnTheList(Story story, Restriction holds, AddressBook book) {
        return new Posting(roads.toPeople(), timetable).all(story, book.only(holds.people()));
    }

    private Stream<Notice> all(Story story, AddressBook book) {
        Duties duties = Duties.of(story.entries(), timetable);
        return story.news().stream().flatMap(entry -> notices(story, duties, entry, book));
    }

    private Stream<Notice> notices(Story story, Duties duties, Recorded entry, AddressBook book) {
        if (entry.event() instanceof RungReached rung) {
            return telling(story, duties, entry, rung, book).reached().stream();
        }
        return entry.event() instanceof NoticeFailed failed
                ? new Failures(story, entry, failed)
                        .rung().stream()
                                .flatMap(rung ->
                                        telling(story, duties, entry, rung.event(), book)
                                                .nextInLine(rung.failures())
                                                .stream())
                : Stream.of();
    }

    private Telling telling(Story story, Duties duties, Recorded entry, RungReached rung, AddressBook book) {
        Duty duty = duties.open().stream()
                .filter(open -> open.clock().equals(rung.clock()) && open.openedBy() == rung.openedBy())
                .findFirst()
                .orElse(null);
        Instant now = entry.recordedAt();
        Instant next = duty == null ? null : duty.nextRungAt();
        Instant release = urgency.wakes(duties, duty) ? now : roads.quiet().release(now, next);
        return new Telling(roads, book, about(story, entry, rung), told(entry, rung.told()), now, release, next);
    }

    private static Notice.About about(Story story, Recorded entry, RungReached rung) {
        return new Notice.About(
                entry.force(),
                rung.caseId(),
                ((Opened) story.entries().getFirst().event()).reference(),
                rung.clock(),
                rung.openedBy(),
                rung.percent(),
                rung.dueAt());
    }

    private static Addressee told(Recorded entry, @Nullable Told ladder) {
        String person = ladder == null ? null : ladder.person();
        return person == null
                ? new Addressee(Addressee.Kind.DESK, entry.force().value())
                : new Addressee(Addressee.Kind.PERSON, person);
    }
}
