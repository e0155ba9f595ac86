package org.forthwith.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import org.forthwith.access.store.PolicyFile;
import org.forthwith.kernel.Actor;
import org.forthwith.kernel.ForceCode;
import org.forthwith.kernel.Role;
import org.junit.jupiter.api.Test;

class PolicyTest {

    private static final ForceCode FORCE = new ForceCode("13");
    private static final Actor ASSESSOR = new Actor("a", "A", FORCE, Set.of(Role.ASSESSOR), Set.of(FORCE));

    // [utest->req~every-route-has-a-rule~1]
    @Test
    void a_door_that_is_not_on_the_list_is_shut_for_everybody() {
        var policy = new Policy(List.of(new Rule(new Route("GET", "/queue"), new Who.Known(), "a test")));

        assertThat(policy.admits(ASSESSOR, new Route("GET", "/queue"))).isTrue();
        assertThat(policy.admits(ASSESSOR, new Route("POST", "/queue"))).isFalse();
        assertThat(policy.admits(ASSESSOR, new Route("GET", "/elsewhere"))).isFalse();
    }

    @Test
    void a_door_cannot_have_two_rules() {
        var rule = new Rule(new Route("GET", "/queue"), new Who.Known(), "a test");

        assertThatThrownBy(() -> new Policy(List.of(rule, rule))).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void every_line_of_the_shipped_policy_gives_a_reason_in_a_sentence() {
        assertThat(PolicyFile.read().rules()).isNotEmpty().allSatisfy(rule -> {
            assertThat(rule.why()).as(rule.route().toString()).matches("[A-Z].{10,}\\.");
            assertThat(rule.route().method()).isIn("GET", "POST", "PUT", "PATCH", "DELETE", "*");
        });
    }
}
