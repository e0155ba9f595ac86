package org.forthwith.allocation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.forthwith.allocation.Registrar.No;
import org.forthwith.calendar.CivilCalendar;
import org.forthwith.kernel.Actor;
import org.forthwith.kernel.Rank;
import org.forthwith.kernel.Role;
import org.forthwith.reference.Forces;
import org.jspecify.annotations.Nullable;

/** Who may say who works here and who is away, and what cannot be so. */
public final class Rota {

    /** So long a break is a rotation out of the unit, and belongs in the register as leaving it. */
    private static final int MOST_DAYS = 366;

    private static final Set<Role> ENGAGE = Set.of(Role.HEAD_OF_UNIT, Role.CHIEF_OFFICER);
    private static final Set<Role> PLAN =
            Set.of(Role.SUPERVISOR, Role.INSPECTOR, Role.SUPERINTENDENT, Role.HEAD_OF_UNIT, Role.CHIEF_OFFICER);
    private static final Set<Role> NOT_A_POST = Set.of(Role.SENDER, Role.SYSTEM);
    private static final Pattern NAME = Pattern.compile("(?=.*\\S)\\P{Cntrl}{1,100}");
    private static final Pattern ADDRESS = Pattern.compile("[^@\\s\\p{Cntrl}]{1,64}@[^@\\s\\p{Cntrl}]{1,190}");

    private Rota() {}

    /** Why this person may not say who works in the unit; empty when they may. */
    public static Optional<No> engages(Actor by) {
        return unless(
                by.person() && ENGAGE.stream().anyMatch(by::is),
                "not-qualified",
                "Who works here is said by the head of the unit or a chief officer.");
    }

    /** Why this person may not say when another is away; empty when they may. Everybody may say it of themselves. */
    // [impl->req~staff-who-plans-an-absence~1]
    public static Optional<No> plans(Actor by, String person) {
        return unless(
                by.person() && (by.id().equals(person) || PLAN.stream().anyMatch(by::is)),
                "not-qualified",
                "An absence is planned by a supervisor or above, or by the person who will be away.");
    }

    /**
     * Why somebody cannot join like this; empty when they can. Who leads for the country is told of cases of every force, so no force says who that is. Who
     * leads for the region is told of cases of other units, so no head of a unit does.
     */
    // [impl->req~staff-who-leads-the-country~1]
    // [impl->req~staff-who-leads-the-region~1]
    public static Optional<No> post(Actor by, String person, String name, List<Role> roles, @Nullable String address) {
        return unless(
                        NAME.matcher(person).matches() && NAME.matcher(name).matches(),
                        "no-name",
                        "Somebody who works here has a name by which the record knows them, and one for colleagues; 100 letters at most.")
                .or(() -> unless(
                        !roles.isEmpty() && roles.stream().noneMatch(NOT_A_POST::contains),
                        "no-role",
                        "Somebody who works here has a role of the unit, at least one."))
                .or(() -> unless(
                        !roles.contains(Role.NATIONAL_LEAD) || by.force().equals(Forces.NATIONAL_AGENCY),
                        "lead-of-the-country",
                        "Who leads for the whole country is said by the national agency."))
                .or(() -> unless(
                        !roles.contains(Role.REGIONAL_LEAD) || by.is(Role.CHIEF_OFFICER),
                        "lead-of-the-region",
                        "Who leads for the region is said by a chief officer of one of its forces."))
                .or(() -> unless(
                        address == null || ADDRESS.matcher(address).matches(),
                        "not-an-address",
                        "That is not an address to which a notice could go."));
    }

    /**
     * Why this person may not enter, change or take out somebody; empty when they may. Nobody gets between a warning and the people above them.
     *
     * @param before as the register has them; empty when it does not
     * @param after in which roles they would be; none when they leave
     */
    // [impl->req~staff-nobody-moves-those-above~1]
    public static Optional<No> reaches(Actor by, Optional<Staff> before, Collection<Role> after) {
        int highest = Math.max(Rank.of(before.map(Staff::roles).orElse(List.of())), Rank.of(after));
        return unless(
                by.is(Role.CHIEF_OFFICER) || highest <= Rank.of(by.roles()),
                "stands-above",
                "Whoever stands above you is entered, changed and taken out of the register by a chief officer.");
    }

    /** Why somebody is not there to leave or to be away; empty when they are. */
    public static Optional<No> here(Optional<Staff> staff, Instant now) {
        return unless(
                staff.filter(known -> known.works(now)).isPresent(),
                "not-in-the-register",
                "Nobody of that name works here, by the register of staff.");
    }

    /**
     * Why somebody cannot be handed a case; empty when they can. A force that keeps no register asks nothing.
     *
     * @param register everybody whom the register of the force knows
     */
    // [impl->req~staff-a-case-goes-to-who-is-there~1]
    public static Optional<No> takesOver(Collection<Staff> register, String person, Instant now) {
        return register.isEmpty() ? Optional.empty() : here(named(register, person), now);
    }

    /** What colleagues call somebody, by the register; empty when it does not know them. */
    public static Optional<String> called(Collection<Staff> register, String person) {
        return named(register, person).map(Staff::name);
    }

    /** What whoever hands a case over should know of the person who gets it. */
    public static Optional<String> warning(Collection<Staff> register, String person, Instant now) {
        return named(register, person)
                .flatMap(staff -> staff.away(now))
                .map(absence -> "They are away until " + absence.until() + ": until then the ladder passes them over.");
    }

    private static Optional<Staff> named(Collection<Staff> register, String person) {
        return register.stream().filter(staff -> staff.person().equals(person)).findFirst();
    }

    /** Why an absence cannot be as it is said to be; empty when it can. */
    public static Optional<No> days(Staff staff, LocalDate from, LocalDate until, Instant now) {
        LocalDate today = CivilCalendar.day(now);
        return unless(!until.isBefore(from), "ends-before-it-begins", "An absence cannot end before it begins.")
                .or(() -> unless(!until.isBefore(today), "over-already", "That absence would be over already."))
                .or(() -> unless(
                        until.isBefore(from.plusDays(MOST_DAYS)),
                        "too-long",
                        "Somebody who is away for more than a year has left the unit; the register says so."))
                .or(() -> unless(
                        staff.absences().stream().noneMatch(absence -> absence.meets(from, until)),
                        "away-already",
                        "They are away on some of those days already. Take that absence back first."));
    }

    /** Why this person cannot stand in for somebody; empty when they can. */
    // [impl->req~staff-who-stands-in~1]
    public static Optional<No> deputy(Staff away, String deputy, Optional<Staff> known, Instant now) {
        return unless(!deputy.equals(away.person()), "own-deputy", "Nobody stands in for themselves.")
                .or(() -> unless(
                        known.filter(staff -> staff.works(now)).isPresent(),
                        "deputy-not-in-the-register",
                        "The deputy does not work here, by the register of staff."))
                .or(
                        () -> unless(
                                known.filter(staff -> Rank.of(staff.roles()) >= Rank.of(away.roles()))
                                        .isPresent(),
                                "deputy-below",
                                "Whoever stands in is told in the place of the other, and so has the same role or a higher one."));
    }

    /** Why there is nothing to take back; empty when there is. */
    public static Optional<No> planned(Staff staff, LocalDate from, Instant now) {
        return unless(
                staff.ahead(CivilCalendar.day(now)).stream()
                        .anyMatch(absence -> absence.from().equals(from)),
                "not-planned",
                "No absence begins on that day, or it is over.");
    }

    private static Optional<No> unless(boolean fine, String code, String because) {
        return fine ? Optional.empty() : Optional.of(new No(code, because));
    }
}
