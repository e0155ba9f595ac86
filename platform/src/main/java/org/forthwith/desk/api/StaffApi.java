package org.forthwith.desk.api;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.forthwith.allocation.AbsenceKind;
import org.forthwith.allocation.Staff;
import org.forthwith.allocation.StaffRegister;
import org.forthwith.calendar.CivilCalendar;
import org.forthwith.flow.StaffWork;
import org.forthwith.kernel.Actor;
import org.forthwith.kernel.Reason;
import org.forthwith.kernel.Role;
import org.forthwith.ledger.Decisions;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Who works in one's own force and who is away, for leave and rotation calendars that are kept elsewhere. */
@RestController
@RequestMapping("/api/v1/staff")
public final class StaffApi {

    private final StaffRegister register;
    private final StaffWork work;
    private final Decisions decisions;
    private final InstantSource clock;

    public StaffApi(StaffRegister register, StaffWork work, Decisions decisions, InstantSource clock) {
        this.register = register;
        this.work = work;
        this.decisions = decisions;
        this.clock = clock;
    }

    /** @param ahead absences that are not over; why they are is told to nobody here */
    record Colleague(String person, String name, List<Role> roles, boolean there, List<Days> ahead) {
        static Colleague of(Staff staff, Instant now) {
            return new Colleague(
                    staff.person(),
                    staff.name(),
                    staff.roles(),
                    staff.away(now).isEmpty(),
                    staff.ahead(CivilCalendar.day(now)).stream()
                            .map(absence -> new Days(absence.from(), absence.until(), absence.deputy()))
                            .toList());
        }
    }

    record Days(LocalDate from, LocalDate until, @Nullable String deputy) {}

    record Post(String name, List<Role> roles, @Nullable String address) {
        Post {
            Given.words(name);
            Given.all(roles);
            roles = List.copyOf(roles);
        }
    }

    record Leaving(String reason) {
        Leaving {
            Given.words(reason);
        }
    }

    /** @param until the last day */
    record Absent(
            LocalDate from,
            LocalDate until,
            AbsenceKind kind,
            @Nullable String deputy) {
        Absent {
            Given.all(from, until, kind);
        }
    }

    @GetMapping
    List<Colleague> all(Actor reader) {
        Instant now = clock.instant();
        return decisions.look(reader, () -> register.of(Set.of(reader.force()), now)).stream()
                .filter(staff -> staff.force().equals(reader.force()) && staff.works(now))
                .map(staff -> Colleague.of(staff, now))
                .toList();
    }

    @PutMapping("/{person}")
    ResponseEntity<?> join(Actor by, @PathVariable String person, @RequestBody Post given) {
        return Replies.of(
                work.join(by, new StaffWork.Post(person, given.name(), given.roles(), Given.any(given.address()))));
    }

    @DeleteMapping("/{person}")
    ResponseEntity<?> leave(Actor by, @PathVariable String person, @RequestBody Leaving given) {
        return Replies.of(work.leave(by, person, new Reason(given.reason())));
    }

    @PostMapping("/{person}/absences")
    ResponseEntity<?> plan(Actor by, @PathVariable String person, @RequestBody Absent given) {
        return Replies.of(work.plan(
                by, person, new StaffWork.Away(given.from(), given.until(), given.kind(), Given.any(given.deputy()))));
    }

    @DeleteMapping("/{person}/absences/{from}")
    ResponseEntity<?> cancel(Actor by, @PathVariable String person, @PathVariable LocalDate from) {
        return Replies.of(work.cancel(by, person, from));
    }
}
