package org.forthwith.obligation;

import java.util.List;
import java.util.UUID;
import org.forthwith.kernel.Recent;
import org.forthwith.ledger.Recorded;

/**
 * The books of the cases that were asked about last. A story only grows, so its book goes on from where it was and does not hear everything anew.
 * Where something has gone from a story, as an erasure does it, the book begins anew. What it says is always what {@link Duties#of} says.
 */
public final class Books {

    /** As many as a busy force has open. A book takes some kilobytes. */
    private static final int REMEMBERED = 10_000;

    private final Timetable timetable;
    private final Recent<UUID, Heard> books = new Recent<>(REMEMBERED);

    public Books(Timetable timetable) {
        this.timetable = timetable;
    }

    public Timetable timetable() {
        return timetable;
    }

    /**
     * A book, and how far it has come.
     *
     * @param position of the last entry that was heard; no other entry ever has it
     */
    private record Heard(Duties book, int entries, long position) {

        boolean begins(List<Recorded> story) {
            return entries <= story.size() && story.get(entries - 1).position() == position;
        }
    }

    // [impl->req~a-book-goes-on-from-where-it-was~1]
    /** The clocks of one case, by its whole story. */
    public Duties of(List<Recorded> story) {
        if (story.isEmpty()) {
            return Duties.none(timetable);
        }
        UUID stream = story.getFirst().event().stream();
        Heard heard = books.get(stream);
        Duties book = heard != null && heard.begins(story)
                ? heard.book.hear(story.subList(heard.entries, story.size()))
                : Duties.of(story, timetable);
        books.put(stream, new Heard(book, story.size(), story.getLast().position()));
        return book;
    }
}
