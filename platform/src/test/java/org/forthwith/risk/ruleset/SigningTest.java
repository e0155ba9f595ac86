package org.forthwith.risk.ruleset;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.forthwith.kernel.Actor;
import org.forthwith.kernel.ForceCode;
import org.forthwith.kernel.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

// [utest->req~only-rule-owners-act-on-rule-sets~1]
class SigningTest {

    private static Actor with(Role... roles) {
        return new Actor("someone", "Someone", new ForceCode("91"), Set.of(roles), Set.of());
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void of_all_roles_one_answers_for_rules(Role role) {
        assertThat(Signing.mayAct(with(role))).isEqualTo(role == Role.RULE_OWNER);
    }

    @Test
    void no_machine_does_whatever_roles_it_has_been_given() {
        assertThat(Signing.mayAct(with(Role.RULE_OWNER, Role.SENDER))).isFalse();
        assertThat(Signing.mayAct(with(Role.RULE_OWNER, Role.SYSTEM))).isFalse();
    }
}
