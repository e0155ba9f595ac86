package org.forthwith.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;

/** Those who answer for the rules at work, and what a force sees of it (A02), in browsers in which no script runs. */
@ExtendWith(Stage.class)
@TestMethodOrder(OrderAnnotation.class)
class RuleSetJourneyTest {

    /** A02: a case that two people had graded low stands higher once stricter rules are in force, and the lead is told who had assessed it. */
    @Test
    @Order(1)
    void a02_a_low_grade_stands_higher_by_new_rules_and_the_lead_sees_who_had_assessed_it(Stage.Set set) {
        try (var desk = Desk.plain(set, Desk.FRONT_DESK);
                var assessor = Desk.plain(set, Desk.ASSESSOR);
                var supervisor = Desk.plain(set, Desk.SUPERVISOR);
                var lead = Desk.plain(set, Desk.HEAD_OF_UNIT)) {
            var reference = desk.reports("07700 900932", "no", "OTHER");
            Casework.low(assessor, supervisor, reference);
            supervisor.opens("/cases/" + reference);
            assertThat(supervisor.reads()).contains("LOW");

            var rules = RuleSets.nothingIsLow(set, "Rules without low");

            supervisor.opens("/cases/" + reference);
            assertThat(supervisor.reads()).contains("MEDIUM", "provisional", "Grade to be looked at again");
            lead.opens("/queue");
            assertThat(lead.reads()).contains("New rules came into force", "higher");
            lead.opens(rules + "/sweep");
            assertThat(lead.reads()).contains(reference, "westyorkshire-assessor", "Rules without low");
        }
    }

    /** After it the rules are again those that are shipped. */
    @Test
    @Order(2)
    void a_rule_set_is_proved_tried_signed_by_two_and_activated_and_a_force_sees_what_it_did(Stage.Set set) {
        try (var desk = Desk.plain(set, Desk.FRONT_DESK);
                var owner = Desk.plain(set, Desk.RULE_OWNER);
                var other = Desk.plain(set, Desk.OTHER_RULE_OWNER);
                var supervisor = Desk.plain(set, Desk.SUPERVISOR)) {
            desk.reports("07700 900931");
            var page = RuleSets.handedIn(owner, "Rules of a journey");
            assertThat(owner.reads()).contains("not KIRAT", "a child lives at the address");
            RuleSets.proved(owner, page);
            RuleSets.tried(owner, page);
            RuleSets.signed(owner, page);
            assertThat(owner.page().locator("form[action$='/activation']").count())
                    .as("one signature is not enough")
                    .isZero();
            RuleSets.signed(other, page);
            RuleSets.activated(other, page);

            other.opens(page);
            assertThat(other.reads()).contains("In force");
            supervisor.opens(page + "/sweep");
            assertThat(supervisor.reads()).contains("What the new rules did to your cases", "Rules of a journey");
        }
    }
}
