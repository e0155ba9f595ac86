package org.forthwith.obligation.telling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.forthwith.obligation.telling.AddresseesTest.person;
import static org.forthwith.obligation.telling.AddresseesTest.there;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.forthwith.event.ObligationEvent.Told;
import org.forthwith.kernel.Role;
import org.forthwith.obligation.telling.Roster.Person;
import org.forthwith.obligation.telling.Roster.Presence;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Some hundred thousand units, so the measure of the tests goes without it. */
class EveryUnitTest {

    private static final List<Role> LADDER = List.of(
            Role.INVESTIGATOR,
            Role.SUPERVISOR,
            Role.INSPECTOR,
            Role.HEAD_OF_UNIT,
            Role.SUPERINTENDENT,
            Role.CHIEF_OFFICER,
            Role.REGIONAL_LEAD,
            Role.NATIONAL_LEAD);

    /** In which ways somebody can stand in the register, or not at all. */
    private enum Standing {
        THERE,
        ABSENT,
        LEFT,
        UNTRAINED,
        UNKNOWN
    }

    private static Stream<Person> standing(Role role, Standing standing) {
        String id = "the-" + role;
        return switch (standing) {
            case THERE -> Stream.of(there(id, role));
            case ABSENT -> Stream.of(person(id, role, Presence.AWAY, null));
            case LEFT -> Stream.of(person(id, role, Presence.LEFT, null));
            case UNTRAINED -> Stream.of(new Person(id, Set.of(role), Presence.THERE, Set.of(role), null));
            case UNKNOWN -> Stream.of();
        };
    }

    /** Every way in which the people of the ladder can stand from a rung upwards, one a role: up to 5 to the power of 8. */
    private static Stream<List<Standing>> everyUnit(Role rung) {
        List<Role> above = LADDER.subList(LADDER.indexOf(rung), LADDER.size());
        Stream<List<Standing>> units = Stream.of(Collections.nCopies(LADDER.size() - above.size(), Standing.UNKNOWN));
        for (int more = 0; more < above.size(); more++) {
            units = units.flatMap(unit -> Stream.of(Standing.values()).map(standing -> and(unit, standing)));
        }
        return units;
    }

    private static List<Standing> and(List<Standing> unit, Standing next) {
        List<Standing> longer = new ArrayList<>(unit);
        longer.add(next);
        return longer;
    }

    // [utest->req~ladder-never-nobody~1]
    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"INVESTIGATOR", "SUPERVISOR", "INSPECTOR", "HEAD_OF_UNIT", "CHIEF_OFFICER", "REGIONAL_LEAD"})
    void whoever_stands_where_the_first_who_is_there_at_the_rung_or_above_is_told_and_everybody_below_is_accounted_for(
            Role rung) {
        assertThat(everyUnit(rung)
                        .filter(unit -> !Addressees.of(rung, "the-INVESTIGATOR", roster(unit))
                                .equals(expected(rung, unit))))
                .isEmpty();
    }

    private static Roster roster(List<Standing> unit) {
        Stream<Person> people =
                IntStream.range(0, LADDER.size()).boxed().flatMap(role -> standing(LADDER.get(role), unit.get(role)));
        return new Roster(Stream.concat(Stream.of(there("somebody-else", Role.ASSESSOR)), people)
                .toList());
    }

    private static Told expected(Role rung, List<Standing> unit) {
        List<String> passedOver = new ArrayList<>();
        for (int step = LADDER.indexOf(rung); step < LADDER.size(); step++) {
            Role role = LADDER.get(step);
            if (unit.get(step) == Standing.THERE) {
                return new Told("the-" + role, role, passedOver);
            }
            passedOver.add(why(role, unit.get(step)));
        }
        return new Told(null, rung, passedOver);
    }

    private static String why(Role role, Standing standing) {
        String id = "the-" + role;
        String nobody = role == Role.INVESTIGATOR
                ? id + " is not in the register of staff"
                : "nobody in the register of staff is a "
                        + role.name().toLowerCase(Locale.ROOT).replace('_', ' ');
        return switch (standing) {
            case THERE -> "";
            case ABSENT -> id + " is away";
            case LEFT -> role == Role.INVESTIGATOR ? id + " has left" : nobody;
            case UNTRAINED -> id + " has no training that counts for this";
            case UNKNOWN -> nobody;
        };
    }
}
