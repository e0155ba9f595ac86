package org.forthwith.risk.proof;

import static org.assertj.core.api.Assertions.assertThat;

import org.forthwith.risk.Proof.Property;
import org.junit.jupiter.api.Test;

class TableProverTest {

    // [utest->req~risk-rule-sets-are-proved~1]
    @Test
    void the_rule_set_that_comes_with_the_platform_has_every_property_over_the_whole_space() {
        var proof = new TableProver()
                .prove("open-response-priority-1", Mutant.shipped().file());

        assertThat(proof.ruleSet()).startsWith("open-response-priority-1@");
        assertThat(proof.properties())
                .allSatisfy(property -> {
                    assertThat(property.found())
                            .as(property.says())
                            .isEqualTo("holds for all 31,381,059,609 combinations");
                    assertThat(property.holds()).isTrue();
                    assertThat(property.combinations()).isEqualTo(31_381_059_609L);
                    assertThat(property.counterexample()).isNull();
                })
                .extracting(Property::code)
                .containsExactly("a", "b", "c1", "c2", "d", "e1", "e2", "f1", "f2", "f3", "f4");
        assertThat(proof.holds()).isTrue();
    }
}
