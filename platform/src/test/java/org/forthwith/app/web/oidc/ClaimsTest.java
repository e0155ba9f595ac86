package org.forthwith.app.web.oidc;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.forthwith.access.ForceMap;
import org.forthwith.desk.WhyHere;
import org.forthwith.kernel.Actor;
import org.forthwith.kernel.ForceCode;
import org.forthwith.kernel.Role;
import org.forthwith.reference.Forces;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ClaimsTest {

    private static final ForceCode FORCE = new ForceCode("13");

    private final Claims claims = new Claims(
            new ClaimNames("collar", "name", "org", "groups"),
            new ForceMap(Forces.load(), () -> Instant.parse("2026-03-02T07:00:00Z")));

    @Test
    void a_person_is_who_the_claims_say() {
        var told = Map.<String, Object>of(
                "collar", "C-1", "name", "Xenia Example", "org", "13", "groups", List.of("Assessor", "canteen"));

        assertThat(claims.read(told))
                .isEqualTo(known(new Actor("C-1", "Xenia Example", FORCE, Set.of(Role.ASSESSOR), Set.of(FORCE))));
    }

    @Test
    void roles_may_come_as_words_and_a_missing_name_is_the_number() {
        var told = Map.<String, Object>of("collar", "C-1", "org", "13", "groups", "assessor SUPERVISOR");

        assertThat(claims.read(told))
                .isEqualTo(
                        known(new Actor("C-1", "C-1", FORCE, Set.of(Role.ASSESSOR, Role.SUPERVISOR), Set.of(FORCE))));
    }

    // [utest->req~claims-never-make-a-machine~1]
    @ParameterizedTest
    @EnumSource
    void every_role_of_people_can_be_claimed_and_no_role_of_machines(Role role) {
        var read = claims.read(Map.of("collar", "C-1", "org", "13", "groups", role.name()));

        if (EnumSet.of(Role.SYSTEM, Role.SENDER).contains(role)) {
            assertThat(read).isEqualTo(new Claims.Reading.Refused(WhyHere.NO_ROLE));
        } else {
            assertThat(read).isInstanceOf(Claims.Reading.Known.class);
        }
    }

    @Test
    void what_is_missing_or_unusable_refuses_with_its_own_reason() {
        assertThat(claims.read(Map.of())).isEqualTo(new Claims.Reading.Refused(WhyHere.NO_NAME));
        assertThat(claims.read(Map.of("collar", "x@example.org", "org", "13", "groups", "ASSESSOR")))
                .isEqualTo(new Claims.Reading.Refused(WhyHere.NO_NAME));
        assertThat(claims.read(Map.of("collar", "C-1", "groups", "ASSESSOR")))
                .isEqualTo(new Claims.Reading.Refused(WhyHere.NO_FORCE));
        assertThat(claims.read(Map.of("collar", "C-1", "org", "131", "groups", "ASSESSOR")))
                .isEqualTo(new Claims.Reading.Refused(WhyHere.NO_FORCE));
        assertThat(claims.read(Map.of("collar", "C-1", "org", "13")))
                .isEqualTo(new Claims.Reading.Refused(WhyHere.NO_ROLE));
    }

    // [utest->req~the-platforms-names-are-its-own~1]
    @ParameterizedTest
    @ValueSource(strings = {"operator", "OPERATOR", "forthwith", "of:somebody"})
    void nobody_acts_under_a_name_of_the_platform(String id) {
        assertThat(claims.read(Map.of("collar", id, "org", "13", "groups", "ASSESSOR")))
                .isEqualTo(new Claims.Reading.Refused(WhyHere.NO_NAME));
    }

    @Test
    void a_number_that_belongs_to_no_force_is_no_force() {
        assertThat(claims.read(Map.of("collar", "C-1", "org", "09", "groups", "ASSESSOR")))
                .isEqualTo(new Claims.Reading.Refused(WhyHere.NO_FORCE));
    }

    private static Claims.Reading known(Actor actor) {
        return new Claims.Reading.Known(actor);
    }
}
