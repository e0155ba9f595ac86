package org.forthwith.app.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.forthwith.allocation.Absence;
import org.forthwith.allocation.AbsenceKind;
import org.forthwith.allocation.Staff;
import org.forthwith.kernel.ForceCode;
import org.forthwith.kernel.Role;
import org.forthwith.obligation.telling.AddressBook;
import org.forthwith.reference.Forces;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class DirectoryTest {

    private static final ForceCode HERE = new ForceCode("50");
    private static final ForceCode ELSEWHERE = new ForceCode("52");
    private static final Instant JOINED = Instant.parse("2026-01-05T09:00:00Z");
    private static final Instant NOW = Instant.parse("2026-07-03T09:00:00Z");

    private static Staff staff(
            ForceCode force, String person, Role role, @Nullable String address, @Nullable Instant left) {
        return new Staff(force, person, person, List.of(role), address, JOINED, left, List.of());
    }

    private static Staff away(Staff staff) {
        Absence leave = new Absence(
                2, LocalDate.parse("2026-07-01"), LocalDate.parse("2026-07-14"), AbsenceKind.LEAVE, null, false);
        return new Staff(
                staff.force(),
                staff.person(),
                staff.name(),
                staff.roles(),
                staff.address(),
                staff.joinedAt(),
                staff.leftAt(),
                List.of(leave));
    }

    private static AddressBook book(Staff... staff) {
        return new Directory(Forces.load(), (forces, at) -> List.of(staff)).of(HERE, NOW);
    }

    // [utest->req~staff-address-of-who-works-here~1]
    @Test
    void whoever_works_here_has_the_address_that_the_register_says_and_whoever_has_left_has_none() {
        AddressBook book = book(
                staff(HERE, "inspector-1", Role.INSPECTOR, "one@example.org", null),
                staff(HERE, "inspector-2", Role.INSPECTOR, null, null),
                staff(HERE, "inspector-3", Role.INSPECTOR, "three@example.org", NOW));

        assertThat(book.addresses()).isEqualTo(Map.of("inspector-1", "one@example.org"));
    }

    @Test
    void the_supervisors_are_those_of_the_force_who_are_there() {
        AddressBook book = book(
                staff(HERE, "supervisor-1", Role.SUPERVISOR, null, null),
                away(staff(HERE, "supervisor-2", Role.SUPERVISOR, null, null)),
                staff(HERE, "supervisor-3", Role.SUPERVISOR, null, NOW.minusSeconds(1)),
                staff(ELSEWHERE, "supervisor-4", Role.SUPERVISOR, null, null),
                staff(HERE, "inspector-1", Role.INSPECTOR, null, null));

        assertThat(book.supervisors()).containsExactly("supervisor-1");
    }

    @Test
    void somebody_who_leads_two_forces_is_reached_here_under_the_address_they_have_here() {
        AddressBook book = book(
                staff(ELSEWHERE, "lead-1", Role.REGIONAL_LEAD, "elsewhere@example.org", null),
                staff(HERE, "lead-1", Role.REGIONAL_LEAD, "here@example.org", null),
                staff(ELSEWHERE, "lead-1", Role.REGIONAL_LEAD, "again@example.org", null));

        assertThat(book.addresses()).isEqualTo(Map.of("lead-1", "here@example.org"));
    }

    @Test
    void no_other_force_says_where_notices_go_to_somebody_who_works_here() {
        AddressBook book = book(
                staff(ELSEWHERE, "supervisor-1", Role.REGIONAL_LEAD, "elsewhere@example.org", null),
                staff(HERE, "supervisor-1", Role.SUPERVISOR, null, null));

        assertThat(book.addresses()).isEmpty();
    }
}
