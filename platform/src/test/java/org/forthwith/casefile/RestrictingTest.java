package org.forthwith.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.forthwith.access.Restriction;
import org.forthwith.event.CaseEvent;
import org.forthwith.event.CaseEvent.Answers;
import org.forthwith.event.Event;
import org.forthwith.kernel.Actor;
import org.forthwith.kernel.CaseId;
import org.forthwith.kernel.ForceCode;
import org.forthwith.kernel.Reason;
import org.forthwith.kernel.Role;
import org.forthwith.ledger.Recorded;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RestrictingTest {

    private static final CaseId CASE = new CaseId(new UUID(0, 1));
    private static final ForceCode FORCE = new ForceCode("50");
    private static final Instant NOW = Instant.parse("2026-03-02T09:00:00Z");
    private static final Reason REASON = new Reason("a colleague is near");
    private static final Restriction HOLDS = new Restriction(List.of("owner", "me"), Answers.SILENCE);

    private static Actor me(Role role) {
        return new Actor("me", "Me", FORCE, Set.of(role), Set.of(FORCE));
    }

    private static CaseFile file(Event... then) {
        List<Event> events = new ArrayList<>(List.of(
                new CaseEvent.Opened(
                        CASE, NOW, "K-2026-000001", FORCE, null, "desk", "PUBLIC", "Report", false, false, "place"),
                new CaseEvent.OwnerNamed(CASE, NOW, "owner", "Owner")));
        events.addAll(List.of(then));
        return CaseFile.of(IntStream.range(0, events.size())
                .mapToObj(place -> new Recorded(
                        place + 1, place + 1, FORCE, events.get(place), NOW, "owner", true, "INVESTIGATOR", null))
                .toList());
    }

    private static String code(Verdict verdict) {
        return verdict instanceof Verdict.No no ? no.code() : "done";
    }

    private static Verdict restrict(Role by, String... people) {
        return Restricting.restrict(file(), new Restriction(List.of(people), Answers.SILENCE), me(by), REASON, NOW);
    }

    // [utest->req~who-may-restrict~1]
    @ParameterizedTest
    @EnumSource(Role.class)
    void a_supervisor_an_inspector_or_the_head_of_the_unit_restricts_a_case(Role role) {
        assertThat(code(restrict(role, "owner")))
                .isEqualTo(
                        Set.of(Role.SUPERVISOR, Role.INSPECTOR, Role.HEAD_OF_UNIT)
                                        .contains(role)
                                ? "done"
                                : "supervisor-only");
    }

    // [utest->req~who-may-restrict~1]
    @ParameterizedTest
    @EnumSource(Role.class)
    void an_inspector_or_above_lifts_it_again(Role role) {
        assertThat(code(Restricting.lift(file(), Optional.of(HOLDS), me(role), REASON, NOW)))
                .isEqualTo(
                        Set.of(Role.INSPECTOR, Role.SUPERINTENDENT, Role.HEAD_OF_UNIT, Role.CHIEF_OFFICER)
                                        .contains(role)
                                ? "done"
                                : "inspector-only");
    }

    @Test
    void what_is_not_restricted_cannot_be_lifted() {
        assertThat(code(Restricting.lift(file(), Optional.empty(), me(Role.INSPECTOR), REASON, NOW)))
                .isEqualTo("not-restricted");
    }

    // [utest->req~who-may-restrict~1]
    @Test
    void nobody_shuts_the_door_behind_which_they_stand() {
        assertThat(restrict(Role.SUPERVISOR, " owner ", "owner"))
                .isEqualTo(Verdict.done(
                        new CaseEvent.Restricted(CASE, NOW, List.of("owner", "me"), Answers.SILENCE, REASON.text())));
    }

    // [utest->req~who-answers-for-a-restricted-case-is-on-its-list~1]
    @Test
    void whoever_answers_for_the_case_is_on_its_list() {
        assertThat(code(restrict(Role.SUPERVISOR, "somebody"))).isEqualTo("owner-not-on-the-list");
    }

    @Test
    void a_list_has_names_that_somebody_can_have() {
        assertThat(code(restrict(Role.SUPERVISOR, "owner", "a|b"))).isEqualTo("no-name");
        assertThat(code(restrict(
                        Role.SUPERVISOR,
                        IntStream.rangeClosed(0, 100).mapToObj(n -> "p" + n).toArray(String[]::new))))
                .isEqualTo("no-name");
    }

    @Test
    void the_last_word_holds() {
        CaseEvent again = new CaseEvent.Restricted(CASE, NOW, List.of("me"), Answers.POINTER, "wider");
        CaseEvent first = new CaseEvent.Restricted(CASE, NOW, List.of("owner"), Answers.SILENCE, "near");

        assertThat(Restriction.of(List.of(first, again))).contains(new Restriction(List.of("me"), Answers.POINTER));
        assertThat(Restriction.of(List.of(first, new CaseEvent.RestrictionLifted(CASE, NOW, "over"))))
                .isEmpty();
    }
}
