package org.forthwith.app.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import org.forthwith.kernel.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A case as it is read over the API says what would change its grade. */
class WhatWouldChangeTest {

    private final Scene scene = Scene.at("2026-04-07T09:00:00Z");
    private final Person assessor = scene.person("what-assessor", Scene.DEVON, Role.ASSESSOR);

    @AfterEach
    void the_tables_say_what_the_ledger_says() {
        scene.agreesWithItsLedger();
    }

    // [itest->req~risk-what-would-change-it~1]
    @Test
    void a_case_of_which_nothing_is_known_is_raised_by_one_fact_and_lowered_by_twenty_one() {
        var reference = assessor.reports("NCA_PACKAGE", Reports.about("07700 900790", "PKG-WHAT-1", Scene.DEVON));
        var changes = assessor.sees(reference).json().at("/rules/changes");

        assertThat(changes.at("/raising").size()).isPositive();
        assertThat(changes.at("/raising"))
                .allSatisfy(change -> assertThat(change.at("/facts").size()).isEqualTo(1))
                .anySatisfy(change -> {
                    assertThat(change.at("/facts/RESIDENT_CHILD").asString()).isEqualTo("YES");
                    assertThat(change.at("/to").asString()).isEqualTo("HIGH");
                });
        assertThat(changes.at("/lowering").size()).isEqualTo(1);
        assertThat(changes.at("/lowering/0/facts").size()).isGreaterThan(15);
        assertThat(changes.at("/lowering/0/to").asString()).isEqualTo("LOW");
    }
}
