package org.forthwith.app.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.forthwith.allocation.Award;
import org.forthwith.allocation.Skill;
import org.forthwith.app.House;
import org.forthwith.flow.TrainingWork.Awarded;
import org.forthwith.kernel.Actor;
import org.forthwith.kernel.ForceCode;
import org.forthwith.kernel.Reason;
import org.forthwith.kernel.Role;

/** Puts the invented people who grade, investigate and supervise in the register of their force. One has let it lapse, and one soon will. */
public final class TrainedColleagues {

    private static final String LAPSED = "avon-assessor";
    private static final String SOON = "westyorkshire-supervisor";

    private final House house;
    private final Colleagues colleagues;
    private final LocalDate today;

    /** @param until when the invented years end */
    public TrainedColleagues(House house, Colleagues colleagues, Instant until) {
        this.house = house;
        this.colleagues = colleagues;
        this.today = Award.day(until);
    }

    /** Once: a register that holds anything stays as it is. */
    public void record() {
        house.decisions().take(house.platform(), () -> {
            boolean empty = house.training().all(1).isEmpty();
            if (empty) {
                house.reference().forces().on(today).forEach(force -> record(force.number()));
            }
            return empty;
        });
    }

    private void record(ForceCode force) {
        Actor head = colleagues.of(force, Role.HEAD_OF_UNIT, 1);
        record(head, colleagues.of(force, Role.ASSESSOR, 1), Set.of(Skill.KIRAT_OR_EQUIV));
        record(head, colleagues.of(force, Role.ASSESSOR, 2), Set.of(Skill.KIRAT_OR_EQUIV));
        record(head, colleagues.of(force, Role.INVESTIGATOR, 1), Set.of(Skill.PIP2));
        record(head, colleagues.of(force, Role.INVESTIGATOR, 2), Set.of(Skill.PIP2));
        List<Role> seniors = List.of(Role.SUPERVISOR, Role.INSPECTOR);
        seniors.forEach(role ->
                record(head, colleagues.of(force, role, 1), Set.of(Skill.KIRAT_OR_EQUIV, Skill.SUPERVISOR_OCSAE)));
    }

    private void record(Actor head, Actor person, Set<Skill> skills) {
        skills.forEach(skill -> house.flow()
                .training()
                .award(
                        head,
                        new Awarded(
                                person.id(),
                                skill,
                                today.minusYears(3),
                                expires(person.id()),
                                new Reason("certificate"))));
    }

    /** Somewhere in the next years, by name, so that not everybody has to go to the same course. */
    private LocalDate expires(String person) {
        return switch (person) {
            case LAPSED -> today.minusDays(12);
            case SOON -> today.plusDays(40);
            default -> today.plusDays(200 + Math.floorMod(person.hashCode(), 600));
        };
    }
}
