package org.forthwith.obligation.telling;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
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

    /** Which day's letter may be written by now; none without a road for letters, and none before the morning. */
    public Optional<LocalDate> day(Instant now) {
        var there = now.atZone(CivilCalendar.LONDON);
        return roads.postal()
                .filter(any -> !there.toLocalTime().isBefore(roads.quiet().until()))
                .map(any -> there.toLocalDate());
    }

    /** @param counts what each force has to do; a force that is not in it has nothing */
    // [impl->req~a-digest-is-written-once-a-day~1]
    public List<Digest> of(LocalDate day, Instant now, Map<ForceCode, List<Integer>> counts) {
        return roads.postal().stream()
                .flatMap(road -> counts.entrySet().stream()
                        .flatMap(force -> ofForce(day, now, road, force.getKey(), force.getValue())))
                .toList();
    }

    private Stream<Digest> ofForce(LocalDate day, Instant now, Road road, ForceCode force, List<Integer> counts) {
        AddressBook book = books.of(force, now);
        return book.supervisors().stream()
                .map(person -> new Addressee(Addressee.Kind.PERSON, person))
                .flatMap(person -> book.of(person).stream()
                        .map(address -> new Digest(id(day, force, person), force, person, address, road, counts, now)));
    }

    private static UUID id(LocalDate day, ForceCode force, Addressee person) {
        return UUID.nameUUIDFromBytes(("digest " + day + " " + force + " " + person.name()).getBytes(UTF_8));
    }
}
