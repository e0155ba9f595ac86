package org.forthwith.app.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.forthwith.allocation.AbsenceKind;
import org.forthwith.app.House;
import org.forthwith.calendar.CivilCalendar;
import org.forthwith.flow.StaffWork.Away;
import org.forthwith.flow.StaffWork.Post;
import org.forthwith.kernel.Actor;
import org.forthwith.kernel.ForceCode;
import org.forthwith.kernel.Role;
import org.forthwith.reference.Forces;

/** Puts the invented people in the register of staff of their force. One is away, and one soon will be. They have no mailboxes. */
public final class StaffOfTheUnits {

    private static final List<Role> ONE_EACH = List.of(
            Role.INTAKE_OFFICER,
            Role.SUPERVISOR,
            Role.INSPECTOR,
            Role.SUPERINTENDENT,
            Role.HEAD_OF_UNIT,
            Role.CHIEF_OFFICER);
    private static final List<Role> TWO_EACH = List.of(Role.ASSESSOR, Role.INVESTIGATOR);
    private static final ForceCode WEST_YORKSHIRE = new ForceCode("13");
    private static final ForceCode AVON = new ForceCode("52");

    private final House then;
    private final House now;
    private final Colleagues colleagues;
    private final LocalDate today;

    /**
     * @param then the house as its clock stood before the invented years began: by then they have all joined
     * @param now the house in which absences are planned
     * @param until when the invented years end
     */
    public StaffOfTheUnits(House then, House now, Colleagues colleagues, Instant until) {
        this.then = then;
        this.now = now;
        this.colleagues = colleagues;
        this.today = CivilCalendar.day(until);
    }

    /** Once: a register in which anybody stands stays as it is. */
    public void record() {
        now.decisions().take(now.platform(), () -> {
            Set<ForceCode> everywhere = now.platform().reach();
            boolean empty = now.staff().of(everywhere, now.clock().instant()).isEmpty();
            if (empty) {
                everywhere.stream()
                        .sorted(Comparator.comparing(ForceCode::value))
                        .forEach(this::join);
                plan();
            }
            return empty;
        });
    }

    private void join(ForceCode force) {
        Actor chief = colleagues.of(force, Role.CHIEF_OFFICER, 1);
        Map<String, Actor> people = new LinkedHashMap<>();
        unit(force).forEach(person -> people.putIfAbsent(person.id(), person));
        people.values().forEach(person -> then.flow().staff().join(chief, post(person)));
    }

    private Stream<Actor> unit(ForceCode force) {
        Stream<Actor> unit = Stream.concat(
                ONE_EACH.stream().map(role -> colleagues.of(force, role, 1)),
                TWO_EACH.stream().flatMap(role -> Stream.of(1, 2).map(which -> colleagues.of(force, role, which))));
        return Stream.concat(unit, leads(force).map(role -> colleagues.of(force, role, 1)));
    }

    private static Stream<Role> leads(ForceCode force) {
        if (force.equals(Forces.NATIONAL_AGENCY)) {
            return Stream.of(Role.NATIONAL_LEAD);
        }
        return force.equals(WEST_YORKSHIRE) ? Stream.of(Role.REGIONAL_LEAD) : Stream.empty();
    }

    private static Post post(Actor person) {
        return new Post(
                person.id(),
                person.name(),
                person.roles().stream().sorted().toList(),
                Optional.of(person.id() + "@forces.example"));
    }

    private void plan() {
        Actor inspector = colleagues.of(WEST_YORKSHIRE, Role.INSPECTOR, 1);
        away(inspector, new Away(today.minusDays(2), today.plusDays(9), AbsenceKind.LEAVE, Optional.empty()));
        Actor assessor = colleagues.of(AVON, Role.ASSESSOR, 1);
        String deputy = colleagues.of(AVON, Role.ASSESSOR, 2).id();
        away(assessor, new Away(today.plusDays(5), today.plusDays(18), AbsenceKind.TRAINING, Optional.of(deputy)));
    }

    private void away(Actor person, Away away) {
        now.flow().staff().plan(person, person.id(), away);
    }
}
