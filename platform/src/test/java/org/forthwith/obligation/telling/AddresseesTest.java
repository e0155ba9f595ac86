package org.forthwith.obligation.telling;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.forthwith.event.ObligationEvent.Told;
import org.forthwith.kernel.Role;
import org.forthwith.obligation.telling.Roster.Person;
import org.forthwith.obligation.telling.Roster.Presence;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class AddresseesTest {

    static Person person(String id, Role role, Presence presence, @Nullable String deputy) {
        return new Person(id, Set.of(role), presence, Set.of(), deputy);
    }

    static Person there(String id, Role role) {
        return person(id, role, Presence.THERE, null);
    }

    @Test
    void it_is_said_of_each_who_was_passed_over_why_and_of_nobody_why_they_are_away() {
        Roster roster = new Roster(List.of(
                person("investigator-1", Role.INVESTIGATOR, Presence.LEFT, null),
                new Person("supervisor-1", Set.of(Role.SUPERVISOR), Presence.THERE, Set.of(Role.SUPERVISOR), null),
                person("inspector-1", Role.INSPECTOR, Presence.AWAY, null),
                there("superintendent-1", Role.SUPERINTENDENT)));

        assertThat(Addressees.of(Role.INVESTIGATOR, "investigator-1", roster))
                .isEqualTo(new Told(
                        "superintendent-1",
                        Role.SUPERINTENDENT,
                        List.of(
                                "investigator-1 has left",
                                "supervisor-1 has no training that counts for this",
                                "inspector-1 is away",
                                "nobody in the register of staff is a head of unit")));
    }

    @Test
    void whoever_is_away_is_answered_for_by_a_deputy_who_is_there() {
        Roster roster = new Roster(List.of(
                person("investigator-1", Role.INVESTIGATOR, Presence.AWAY, "investigator-2"),
                there("investigator-2", Role.INVESTIGATOR),
                there("supervisor-1", Role.SUPERVISOR)));

        assertThat(Addressees.of(Role.INVESTIGATOR, "investigator-1", roster))
                .isEqualTo(new Told("investigator-2", Role.INVESTIGATOR, List.of("investigator-1 is away")));
    }

    @Test
    void two_who_stand_in_for_each_other_and_are_both_away_do_not_keep_the_ladder_waiting() {
        Roster roster = new Roster(List.of(
                person("supervisor-1", Role.SUPERVISOR, Presence.AWAY, "supervisor-2"),
                person("supervisor-2", Role.SUPERVISOR, Presence.AWAY, "supervisor-1"),
                there("inspector-1", Role.INSPECTOR)));

        assertThat(Addressees.of(Role.SUPERVISOR, null, roster))
                .isEqualTo(new Told(
                        "inspector-1", Role.INSPECTOR, List.of("supervisor-1 is away", "supervisor-2 is away")));
    }

    @Test
    void a_deputy_who_is_not_in_the_register_or_has_no_training_for_it_is_passed_over_too() {
        Roster roster = new Roster(List.of(
                person("supervisor-1", Role.SUPERVISOR, Presence.AWAY, "gone-1"),
                person("supervisor-2", Role.SUPERVISOR, Presence.AWAY, "supervisor-3"),
                new Person("supervisor-3", Set.of(Role.INSPECTOR), Presence.THERE, Set.of(Role.SUPERVISOR), null),
                there("inspector-1", Role.INSPECTOR)));

        assertThat(Addressees.of(Role.SUPERVISOR, null, roster))
                .isEqualTo(new Told(
                        "inspector-1",
                        Role.INSPECTOR,
                        List.of(
                                "supervisor-1 is away",
                                "gone-1, who stands in, is not in the register of staff",
                                "supervisor-2 is away",
                                "supervisor-3 has no training that counts for this")));
    }

    // [utest->req~staff-who-stands-in~1]
    @Test
    void nobody_is_told_by_standing_in_for_somebody_above_them() {
        Roster roster = new Roster(List.of(
                person("inspector-1", Role.INSPECTOR, Presence.AWAY, "supervisor-1"),
                there("supervisor-1", Role.SUPERVISOR),
                there("head-1", Role.HEAD_OF_UNIT)));

        assertThat(Addressees.of(Role.INSPECTOR, null, roster))
                .isEqualTo(new Told(
                        "head-1",
                        Role.HEAD_OF_UNIT,
                        List.of("inspector-1 is away", "supervisor-1, who stands in, has a lower role")));
    }

    // [utest->req~staff-who-stands-in~1]
    @Test
    void nobody_is_told_from_above_of_their_own_case_by_standing_in() {
        Roster roster = new Roster(List.of(
                person("supervisor-1", Role.SUPERVISOR, Presence.AWAY, "owner-1"),
                person("investigator-1", Role.INVESTIGATOR, Presence.AWAY, "owner-1"),
                new Person("owner-1", Set.of(Role.INVESTIGATOR, Role.INSPECTOR), Presence.THERE, Set.of(), null),
                there("inspector-2", Role.INSPECTOR)));

        assertThat(Addressees.of(Role.SUPERVISOR, "owner-1", roster))
                .isEqualTo(new Told(
                        "inspector-2",
                        Role.INSPECTOR,
                        List.of("supervisor-1 is away", "owner-1, who stands in, answers for the case")));
        assertThat(Addressees.of(Role.SUPERVISOR, "investigator-1", roster).person())
                .isEqualTo("owner-1");
    }

    // [utest->req~staff-no-force-hides-its-leads~1]
    @Test
    void a_lead_whom_another_register_names_is_told_as_such_whatever_the_register_of_the_force_says_of_them() {
        for (Presence here : Presence.values()) {
            Roster roster = new Roster(List.of(
                    person("lead-1", Role.ASSESSOR, here, null),
                    person("lead-1", Role.REGIONAL_LEAD, Presence.THERE, null)));

            assertThat(Addressees.of(Role.REGIONAL_LEAD, null, roster).person()).isEqualTo("lead-1");
        }
    }

    // [utest->req~staff-no-force-hides-its-leads~1]
    @Test
    void whoever_leads_no_longer_elsewhere_still_answers_here_as_the_register_here_says() {
        Roster roster = new Roster(List.of(
                person("chief-1", Role.CHIEF_OFFICER, Presence.THERE, null),
                person("chief-1", Role.REGIONAL_LEAD, Presence.LEFT, null)));

        assertThat(Addressees.of(Role.CHIEF_OFFICER, null, roster).person()).isEqualTo("chief-1");
        assertThat(Addressees.of(Role.REGIONAL_LEAD, null, roster).person()).isNull();
    }

    @Test
    void an_assessor_who_owns_a_case_is_answered_for_by_a_colleague() {
        Roster roster = new Roster(List.of(
                person("assessor-1", Role.ASSESSOR, Presence.AWAY, "assessor-2"),
                there("assessor-2", Role.ASSESSOR),
                there("supervisor-1", Role.SUPERVISOR)));

        assertThat(Addressees.of(Role.INVESTIGATOR, "assessor-1", roster).person())
                .isEqualTo("assessor-2");
    }

    @Test
    void of_several_the_first_by_name_is_told_and_the_owner_of_the_case_last() {
        Roster roster = new Roster(
                List.of(there("a-1", Role.SUPERVISOR), there("c-1", Role.SUPERVISOR), there("b-1", Role.SUPERVISOR)));

        assertThat(Addressees.of(Role.SUPERVISOR, null, roster).person()).isEqualTo("a-1");
        assertThat(Addressees.of(Role.SUPERVISOR, "a-1", roster).person()).isEqualTo("b-1");
        assertThat(Addressees.of(Role.SUPERVISOR, "a-1", new Roster(List.of(there("a-1", Role.SUPERVISOR))))
                        .person())
                .isEqualTo("a-1");
    }

    @Test
    void a_case_for_which_nobody_answers_is_told_to_the_supervisor() {
        assertThat(Addressees.of(Role.INVESTIGATOR, null, new Roster(List.of(there("a-1", Role.SUPERVISOR)))))
                .isEqualTo(new Told("a-1", Role.SUPERVISOR, List.of("nobody answers for the case")));
    }

    @Test
    void a_force_without_a_register_is_told_at_its_desk_and_nobody_has_been_passed_over() {
        assertThat(Addressees.of(Role.INSPECTOR, "a-1", Roster.NONE))
                .isEqualTo(new Told(null, Role.INSPECTOR, List.of()));
    }

    @Test
    void a_role_that_is_not_on_the_ladder_is_told_itself_or_else_its_supervisors() {
        Roster roster = new Roster(List.of(there("a-1", Role.ASSESSOR), there("s-1", Role.SUPERVISOR)));

        assertThat(Addressees.of(Role.ASSESSOR, null, roster).person()).isEqualTo("a-1");
        assertThat(Addressees.of(Role.SPECIALIST, null, roster).person()).isEqualTo("s-1");
    }

    // [utest->req~a-restricted-case-is-never-late-in-silence~1]
    @Test
    void a_restricted_case_is_told_to_nobody_but_those_on_its_list_first_up_from_the_rung_and_then_down() {
        Roster roster = new Roster(List.of(
                there("investigator-1", Role.INVESTIGATOR),
                there("supervisor-1", Role.SUPERVISOR),
                there("supervisor-2", Role.SUPERVISOR),
                there("inspector-1", Role.INSPECTOR),
                there("head-1", Role.HEAD_OF_UNIT)));

        assertThat(Addressees.among(List.of("supervisor-2", "head-1"), Role.INSPECTOR, null, roster)
                        .person())
                .isEqualTo("head-1");
        assertThat(Addressees.among(
                                List.of("supervisor-2", "investigator-1"), Role.CHIEF_OFFICER, "investigator-1", roster)
                        .person())
                .isEqualTo("supervisor-2");
        assertThat(Addressees.among(List.of("investigator-1"), Role.CHIEF_OFFICER, "investigator-1", roster)
                        .person())
                .isEqualTo("investigator-1");
    }

    // [utest->req~a-restricted-case-is-never-late-in-silence~1]
    @Test
    void where_nobody_on_the_list_is_there_the_desk_is_told_and_no_deputy_from_outside_the_list() {
        Roster roster = new Roster(List.of(
                person("supervisor-1", Role.SUPERVISOR, Presence.AWAY, "supervisor-2"),
                there("supervisor-2", Role.SUPERVISOR)));

        assertThat(Addressees.among(List.of("supervisor-1"), Role.SUPERVISOR, null, roster)
                        .person())
                .isNull();
    }
}
