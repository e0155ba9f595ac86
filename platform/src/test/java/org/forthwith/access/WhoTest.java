package org.forthwith.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.forthwith.kernel.Actor;
import org.forthwith.kernel.ForceCode;
import org.forthwith.kernel.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class WhoTest {

    private static final Set<Role> MACHINES = EnumSet.of(Role.SENDER, Role.SYSTEM);

    @ParameterizedTest
    @EnumSource
    void every_role_is_let_in_exactly_where_the_rule_says_so(Role role) {
        var holder = holder(role);

        assertThat(Who.read("anyone").admits(holder)).isTrue();
        assertThat(Who.read("known").admits(holder)).isTrue();
        assertThat(Who.read("nobody").admits(holder)).isFalse();
        assertThat(Who.read("signed-in").admits(holder)).isEqualTo(!MACHINES.contains(role));
        for (var named : Role.values()) {
            assertThat(Who.read(named.name()).admits(holder))
                    .as("%s at a door for %s", role, named)
                    .isEqualTo(named == role);
        }
    }

    @Test
    void whoever_has_not_said_who_they_are_is_let_in_only_where_anyone_is() {
        assertThat(Who.read("anyone").admitsUnknown()).isTrue();
        for (var words : List.of("nobody", "known", "signed-in", "ASSESSOR", "SENDER SYSTEM")) {
            assertThat(Who.read(words).admitsUnknown()).as(words).isFalse();
        }
    }

    @Test
    void one_of_several_roles_is_enough() {
        var who = Who.read("ASSESSOR SENDER");

        assertThat(who.admits(holder(Role.SENDER))).isTrue();
        assertThat(who.admits(holder(Role.INSPECTOR))).isFalse();
    }

    @Test
    void a_word_that_is_no_role_stops_the_reading() {
        assertThatThrownBy(() -> Who.read("ASSESOR"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("ASSESOR");
    }

    private static Actor holder(Role role) {
        var force = new ForceCode("13");
        return new Actor("a", "A", force, Set.of(role), Set.of(force));
    }
}
