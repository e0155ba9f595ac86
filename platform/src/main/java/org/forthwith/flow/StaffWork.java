package org.forthwith.flow;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.forthwith.allocation.AbsenceKind;
import org.forthwith.allocation.Registrar.No;
import org.forthwith.allocation.Rota;
import org.forthwith.allocation.Staff;
import org.forthwith.allocation.StaffStory;
import org.forthwith.event.StaffEvent;
import org.forthwith.event.StaffEvent.AbsenceCancelled;
import org.forthwith.event.StaffEvent.AbsencePlanned;
import org.forthwith.event.StaffEvent.StaffJoined;
import org.forthwith.event.StaffEvent.StaffLeft;
import org.forthwith.kernel.Actor;
import org.forthwith.kernel.Reason;
import org.forthwith.kernel.Role;
import org.forthwith.ledger.Decisions;
import org.forthwith.ledger.Happening;
import org.forthwith.ledger.Ledger;
import org.forthwith.ledger.Recorded;

/** The acts by which the register of staff of a force is kept: who works here, and who is away. Each force keeps its own. */
public final class StaffWork {

    private final Ledger ledger;
    private final Decisions decisions;
    private final InstantSource clock;

    StaffWork(Rooms rooms) {
        this.ledger = rooms.ledger();
        this.decisions = rooms.decisions();
        this.clock = rooms.clock();
    }

    /**
     * Who works here.
     *
     * @param person the name by which the ledger knows them
     * @param name what a colleague would call them
     * @param address where notices go
     */
    public record Post(String person, String name, List<Role> roles, Optional<String> address) {
        public Post {
            roles = List.copyOf(roles);
        }
    }

    /** @param until the last day */
    public record Away(LocalDate from, LocalDate until, AbsenceKind kind, Optional<String> deputy) {}

    /** The place of a person in the register while a decision about it is being taken. */
    private record Place(Actor by, String person, Optional<Staff> staff, Instant now) {

        UUID id() {
            return Staff.id(by.force(), person);
        }
    }

    /** Somebody works here from now on, or in other roles or under another address than before. */
    public Reply join(Actor by, Post post) {
        String address = post.address().orElse(null);
        return on(
                by,
                post.person(),
                place -> Rota.engages(by)
                        .or(() -> Rota.post(by, post.person(), post.name(), post.roles(), address))
                        .or(() -> Rota.reaches(by, place.staff(), post.roles())),
                place -> new StaffJoined(place.id(), place.now(), post.person(), post.name(), post.roles(), address));
    }

    /** Somebody works here no longer; the cases for which they answer go up the ladder until they are handed over. */
    public Reply leave(Actor by, String person, Reason why) {
        return on(
                by,
                person,
                place -> Rota.engages(by)
                        .or(() -> Rota.here(place.staff(), place.now()))
                        .or(() -> Rota.reaches(by, place.staff(), List.of())),
                place -> new StaffLeft(place.id(), place.now(), person, why.text()));
    }

    public Reply plan(Actor by, String person, Away away) {
        return on(
                by,
                person,
                place -> Rota.plans(by, person)
                        .or(() -> Rota.here(place.staff(), place.now()))
                        .or(() -> place.staff()
                                .flatMap(staff -> Rota.days(staff, away.from(), away.until(), place.now())))
                        .or(() -> place.staff()
                                .flatMap(staff -> away.deputy()
                                        .flatMap(
                                                deputy -> Rota.deputy(staff, deputy, known(by, deputy), place.now())))),
                place -> new AbsencePlanned(
                        place.id(),
                        place.now(),
                        person,
                        away.from(),
                        away.until(),
                        away.kind().name(),
                        away.deputy().orElse(null)));
    }

    /** An absence does not take place, or is over from today on. */
    public Reply cancel(Actor by, String person, LocalDate from) {
        return on(
                by,
                person,
                place -> Rota.plans(by, person)
                        .or(() -> Rota.here(place.staff(), place.now()))
                        .or(() -> place.staff().flatMap(staff -> Rota.planned(staff, from, place.now()))),
                place -> new AbsenceCancelled(place.id(), place.now(), person, from));
    }

    private Optional<Staff> known(Actor by, String person) {
        return StaffStory.of(ledger.story(Staff.id(by.force(), person)));
    }

    private Reply on(
            Actor by, String person, Function<Place, Optional<No>> objection, Function<Place, StaffEvent> event) {
        Instant now = clock.instant();
        return decisions.take(by, () -> {
            var story = ledger.storyToAddTo(Staff.id(by.force(), person));
            Place place = new Place(by, person, StaffStory.of(story), now);
            return objection.apply(place).map(StaffWork::refused).orElseGet(() -> recorded(event.apply(place), by));
        });
    }

    private static Reply refused(No no) {
        return new Reply.Refused(no.code(), no.because(), List.of());
    }

    private Reply recorded(StaffEvent event, Actor by) {
        return new Reply.Done(Recorded.version(
                ledger.append(List.of(new Happening(event, by.force(), by, Acting.authority(by), null)))));
    }
}
