package org.forthwith.obligation.telling;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.forthwith.calendar.CivilCalendar;
import org.forthwith.kernel.ForceCode;

/** The letter of the morning: one for each supervisor who is there and has an address, once a day, when the quiet hours are over. */
public final class Digests {

    private final Roads roads;
    private final AddressBooks books;

    public Digests(Roads roads, AddressBooks books) {
        this.roads = roads;
        this.books = books;
    }

    /**
     * One letter.
     *
     * @param id follows from the day and the person, so that nobody gets two
     * @param counts overdue, due within a day, with nobody to answer for them
     */
    public record Digest(
            UUID id,
            ForceCode force,
            Addressee addressee,
            String address,
            Road road,
            List<Integer> counts,
            Instant at) {}

    /** The day whose letters may be written, and the road by which they go. */
    public record Morning(LocalDate day, Road road) {}

    /** Whose letters may be written by now; none without a road for letters, and none before the morning. */
    public Optional<Morning> morning(Instant now) {
        var there = now.atZone(CivilCalendar.LONDON);
        return roads.postal()
                .filter(any -> !there.toLocalTime().isBefore(roads.quiet().until()))
                .map(road -> new Morning(there.toLocalDate(), road));
    }

    /** @param counts what the force has to do */
    // [impl->req~a-digest-is-written-once-a-day~1]
    public List<Digest> of(Morning morning, Instant now, ForceCode force, List<Integer> counts) {
        AddressBook book = books.of(force, now);
        return book.supervisors().stream()
                .map(person -> new Addressee(Addressee.Kind.PERSON, person))
                .flatMap(person -> book.of(person).stream()
                        .map(address -> new Digest(
                                id(morning.day(), force, person), force, person, address, morning.road(), counts, now)))
                .toList();
    }

    private static UUID id(LocalDate day, ForceCode force, Addressee person) {
        return UUID.nameUUIDFromBytes(("digest " + day + " " + force + " " + person.name()).getBytes(UTF_8));
    }
}
