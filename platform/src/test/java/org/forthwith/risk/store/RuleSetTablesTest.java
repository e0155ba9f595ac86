package org.forthwith.risk.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.forthwith.FreshHouse;
import org.forthwith.app.House;
import org.forthwith.event.RuleSetEvent;
import org.forthwith.event.RuleSetEvent.RuleSetActivated;
import org.forthwith.event.RuleSetEvent.RuleSetDrafted;
import org.forthwith.event.RuleSetEvent.RuleSetProved;
import org.forthwith.event.RuleSetEvent.RuleSetSigned;
import org.forthwith.kernel.Actor;
import org.forthwith.kernel.ForceCode;
import org.forthwith.kernel.Role;
import org.forthwith.ledger.Happening;
import org.forthwith.risk.ruleset.Shelf;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.jdbc.core.JdbcTemplate;

/** Whoever goes round the service, by hand or by a fault, meets the same refusals in the database. */
// [itest->req~the-database-refuses-too~1]
class RuleSetTablesTest {

    private static final FreshHouse FRESH = new FreshHouse();
    private static final String NATIONAL = "91";
    private static final String ACTIVATE =
            "insert into rule_set_activation (rule_set_id, force_code, name, holds, first_signer, second_signer, from_at) values (?, ?, ?, ?, ?, ?, now())";

    /** The application, and the owner of the tables, who may do most. */
    record Hand(String name, House house, JdbcTemplate jdbc) {

        static Stream<Hand> both() {
            return Stream.of(
                    new Hand(
                            "the application",
                            FRESH.house(),
                            new JdbcTemplate(FRESH.database().app())),
                    new Hand(
                            "the owner",
                            FRESH.ownersHouse(),
                            new JdbcTemplate(FRESH.database().owner())));
        }

        void writes(String sql, Object... values) {
            house.decisions().take(house.platform(), () -> jdbc.update(sql, values));
        }

        @Override
        public String toString() {
            return name;
        }
    }

    @ParameterizedTest
    @MethodSource("org.forthwith.risk.store.RuleSetTablesTest$Hand#both")
    void proved_and_signed_by_two_it_is_activated(Hand hand) {
        UUID id = drafted(hand, true, "anna", "boris");

        assertThatCode(() -> hand.writes(ACTIVATE, id, NATIONAL, name(id), true, "anna", "boris"))
                .doesNotThrowAnyException();
    }

    @ParameterizedTest
    @MethodSource("org.forthwith.risk.store.RuleSetTablesTest$Hand#both")
    void with_one_signature_it_is_not(Hand hand) {
        UUID id = drafted(hand, true, "anna");

        refused(
                "rule_set_activation_second_fk",
                () -> hand.writes(ACTIVATE, id, NATIONAL, name(id), true, "anna", "boris"));
        refused(
                "rule_set_activation_two_people_ck",
                () -> hand.writes(ACTIVATE, id, NATIONAL, name(id), true, "anna", "anna"));
    }

    @ParameterizedTest
    @MethodSource("org.forthwith.risk.store.RuleSetTablesTest$Hand#both")
    void with_a_property_that_fails_it_is_neither_signed_nor_activated(Hand hand) {
        UUID id = drafted(hand, false);
        String sign =
                "insert into rule_set_signature (rule_set_id, force_code, name, holds, signer, signed_at) values (?, ?, ?, ?, 'anna', now())";

        refused("rule_set_signature_holds_ck", () -> hand.writes(sign, id, NATIONAL, name(id), false));
        refused("rule_set_signature_proof_fk", () -> hand.writes(sign, id, NATIONAL, name(id), true));
        refused(
                "rule_set_activation_holds_ck",
                () -> hand.writes(ACTIVATE, id, NATIONAL, name(id), false, "anna", "boris"));
        refused(
                "rule_set_activation_proof_fk",
                () -> hand.writes(ACTIVATE, id, NATIONAL, name(id), true, "anna", "boris"));
    }

    @ParameterizedTest
    @MethodSource("org.forthwith.risk.store.RuleSetTablesTest$Hand#both")
    void a_proof_of_one_file_activates_no_other(Hand hand) {
        UUID proved = drafted(hand, true, "anna", "boris");
        UUID other = drafted(hand, true, "anna", "boris");

        refused("_fk", () -> hand.writes(ACTIVATE, proved, NATIONAL, name(other), true, "anna", "boris"));
    }

    @ParameterizedTest
    @MethodSource("org.forthwith.risk.store.RuleSetTablesTest$Hand#both")
    void a_proof_on_which_signatures_rest_cannot_be_turned_round(Hand hand) {
        UUID id = drafted(hand, true, "anna", "boris");

        refused("_fk", () -> hand.writes("update rule_set_proof set holds = false where rule_set_id = ?", id));
    }

    @Test
    void an_activation_that_nobody_signed_takes_its_entry_in_the_ledger_with_it() {
        Hand hand = Hand.both().findFirst().orElseThrow();
        UUID id = drafted(hand, true, "anna");
        var now = FRESH.house().clock().instant();

        assertThatThrownBy(() -> records(hand, "anna", new RuleSetActivated(id, now, name(id), now)))
                .rootCause()
                .hasMessageContaining("rule_set_activation_two_people_ck");
        assertThat(hand.house()
                        .decisions()
                        .look(
                                hand.house().platform(),
                                () -> hand.house().ledger().story(id)))
                .noneMatch(entry -> entry.event() instanceof RuleSetActivated);
    }

    // [itest->req~grading-knows-its-rules-by-heart~1]
    @Test
    void nothing_is_graded_while_a_rule_set_in_force_cannot_be_read() {
        Hand hand = Hand.both().findFirst().orElseThrow();
        UUID id = drafted(hand, true, "anna", "boris");
        hand.writes(ACTIVATE, id, NATIONAL, name(id), true, "anna", "boris");
        Shelf shelf = FRESH.over(FRESH.database().app(), FRESH.database().contextKey())
                .rules()
                .shelf();

        assertThatThrownBy(() -> shelf.inForce(FRESH.house().clock().instant()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static void refused(String constraint, ThrowingCallable act) {
        assertThatThrownBy(act).rootCause().hasMessageContaining(constraint);
    }

    private static String name(UUID id) {
        return "rules@" + id.toString().substring(24);
    }

    private static UUID drafted(Hand hand, boolean holds, String... signers) {
        UUID id = UUID.randomUUID();
        var now = FRESH.house().clock().instant();
        records(hand, "anna", new RuleSetDrafted(id, now, "Rules", name(id), "<definitions/>"));
        records(hand, "anna", new RuleSetProved(id, now, name(id), holds, List.of()));
        for (String signer : signers) {
            records(hand, signer, new RuleSetSigned(id, now, name(id)));
        }
        return id;
    }

    private static void records(Hand hand, String who, RuleSetEvent event) {
        ForceCode national = new ForceCode(NATIONAL);
        Actor by = new Actor(who, who, national, Set.of(Role.RULE_OWNER), Set.of(national));
        hand.house()
                .decisions()
                .take(
                        hand.house().platform(),
                        () -> hand.house()
                                .ledger()
                                .append(List.of(new Happening(event, national, by, "RULE_OWNER", null))));
    }
}
