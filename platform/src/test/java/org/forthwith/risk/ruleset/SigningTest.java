package org.forthwith.risk.ruleset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.forthwith.risk.ruleset.StoryOfARuleSet.ID;
import static org.forthwith.risk.ruleset.StoryOfARuleSet.NAME;
import static org.forthwith.risk.ruleset.StoryOfARuleSet.START;

import java.math.BigInteger;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.forthwith.event.RuleSetEvent.Proved;
import org.forthwith.event.RuleSetEvent.RuleSetActivated;
import org.forthwith.event.RuleSetEvent.RuleSetProved;
import org.forthwith.event.RuleSetEvent.RuleSetRetired;
import org.forthwith.event.RuleSetEvent.RuleSetSigned;
import org.forthwith.event.RuleSetEvent.RuleSetTried;
import org.forthwith.kernel.Actor;
import org.forthwith.kernel.Answer;
import org.forthwith.kernel.ForceCode;
import org.forthwith.kernel.Reason;
import org.forthwith.kernel.Role;
import org.forthwith.risk.Proof;
import org.forthwith.risk.Question;
import org.forthwith.risk.ruleset.Ruling.Done;
import org.forthwith.risk.ruleset.Ruling.No;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

// [utest->req~only-rule-owners-act-on-rule-sets~1]
class SigningTest {

    private static final Instant NOW = START.plus(Duration.ofHours(12));
    private static final No RETIRED = new No("retired", "It has been retired.");
    private static final No NOT_PROVED = new No("not-proved", "Nobody has asked the prover about it yet.");
    private static final No REFUTED = new No("refuted", "The prover has found a case in which it fails.");

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

    private static Proof proof(boolean second) {
        return new Proof(
                NAME,
                List.of(
                        new Proof.Property("a", "Every case gets a grade.", true, BigInteger.TEN, "holds", null),
                        new Proof.Property(
                                "b",
                                "No child is low.",
                                second,
                                BigInteger.TWO,
                                "a case",
                                Map.of(Question.RESIDENT_CHILD, Answer.YES))));
    }

    private static Ruling proved(StoryOfARuleSet story, boolean second) {
        return Signing.proved(story.read(), proof(second), NOW);
    }

    @Test
    void what_the_prover_found_is_recorded_property_by_property() {
        for (boolean second : new boolean[] {true, false}) {
            assertThat(proved(new StoryOfARuleSet(), second))
                    .isEqualTo(new Done(new RuleSetProved(
                            ID,
                            NOW,
                            NAME,
                            second,
                            List.of(
                                    new Proved("Every case gets a grade.", true, "10", "holds"),
                                    new Proved("No child is low.", second, "2", "a case")))));
        }
    }

    @Test
    void a_proof_stands_once_somebody_has_signed_on_its_strength() {
        assertThat(proved(StoryOfARuleSet.tried(), false)).isInstanceOf(Done.class);
        assertThat(proved(StoryOfARuleSet.tried().signed("anna"), false))
                .isEqualTo(new No("signed-already", "It has been signed as it was proved."));
        assertThat(proved(new StoryOfARuleSet().retired(), true)).isEqualTo(RETIRED);
    }

    private static Ruling tried(StoryOfARuleSet story) {
        return Signing.tried(story.read(), trial());
    }

    private static RuleSetTried trial() {
        return new RuleSetTried(ID, NOW, START, NOW, 10, 1, 0, "ab");
    }

    @Test
    void a_trial_on_history_takes_a_proof_in_which_everything_holds() {
        var story = new StoryOfARuleSet();
        assertThat(Signing.objectionToTrying(story.read())).contains(NOT_PROVED);
        assertThat(tried(story)).isEqualTo(NOT_PROVED);

        story.proved(false);
        assertThat(Signing.objectionToTrying(story.read())).contains(REFUTED);
        assertThat(tried(story)).isEqualTo(REFUTED);

        story.proved(true);
        assertThat(Signing.objectionToTrying(story.read())).isEmpty();
        assertThat(tried(story)).isEqualTo(new Done(trial()));

        story.retired();
        assertThat(Signing.objectionToTrying(story.read())).contains(RETIRED);
        assertThat(tried(story)).isEqualTo(RETIRED);
    }

    private static Ruling signed(StoryOfARuleSet story, String file) {
        return Signing.sign(story.read(), with(Role.RULE_OWNER), file, NOW);
    }

    @Test
    void a_signature_is_for_the_file_that_was_proved_and_tried() {
        var story = new StoryOfARuleSet();
        assertThat(signed(story, NAME)).isEqualTo(NOT_PROVED);
        assertThat(signed(story.proved(false), NAME)).isEqualTo(REFUTED);
        assertThat(signed(story.proved(true), NAME))
                .isEqualTo(new No("not-tried", "It has not been tried on history yet."));
        assertThat(signed(story.tries(), NAME)).isEqualTo(new Done(new RuleSetSigned(ID, NOW, NAME)));
        assertThat(signed(story, "rules@another")).isEqualTo(anotherFile());
        assertThat(signed(story.retired(), NAME)).isEqualTo(RETIRED);
    }

    private static No anotherFile() {
        return new No("another-file", "A signature names the file that it is for. This one is rules@0123456789ab.");
    }

    @Test
    void that_it_is_another_file_is_said_before_anything_about_this_one_unless_it_is_retired() {
        assertThat(signed(new StoryOfARuleSet(), "rules@another")).isEqualTo(anotherFile());
        assertThat(signed(new StoryOfARuleSet().retired(), "rules@another")).isEqualTo(RETIRED);
    }

    @Test
    void nobody_signs_twice_and_a_colleague_may() {
        assertThat(signed(StoryOfARuleSet.tried().signed("someone"), NAME))
                .isEqualTo(new No("signed-already", "You have signed it. It takes another person."));
        assertThat(signed(StoryOfARuleSet.tried().signed("anna"), NAME))
                .isEqualTo(new Done(new RuleSetSigned(ID, NOW, NAME)));
    }

    private static Ruling activated(StoryOfARuleSet story, Instant from, boolean inForce) {
        return Signing.activate(story.read(), from, inForce, NOW);
    }

    private static Ruling activated(StoryOfARuleSet story) {
        return activated(story, NOW.plus(Signing.AHEAD), false);
    }

    @Test
    void two_people_sign_before_it_is_activated() {
        assertThat(activated(StoryOfARuleSet.tried())).isEqualTo(tooFew(0));
        assertThat(activated(StoryOfARuleSet.tried().signed("anna"))).isEqualTo(tooFew(1));
        assertThat(activated(StoryOfARuleSet.signed()))
                .isEqualTo(new Done(new RuleSetActivated(ID, NOW, NAME, NOW.plus(Duration.ofMinutes(1)))));
    }

    private static No tooFew(int signatures) {
        return new No("two-signatures", "It takes the signatures of two people; it has " + signatures + ".");
    }

    @Test
    void no_number_of_signatures_activates_what_is_not_proved_or_has_been_retired() {
        assertThat(activated(new StoryOfARuleSet().signed("anna").signed("boris")))
                .isEqualTo(NOT_PROVED);
        assertThat(activated(StoryOfARuleSet.signed().proved(false))).isEqualTo(REFUTED);
        assertThat(activated(StoryOfARuleSet.signed().retired())).isEqualTo(RETIRED);
    }

    @Test
    void every_machine_has_a_minute_to_read_of_it() {
        var soon = NOW.plus(Duration.ofMinutes(1)).minusNanos(1);

        assertThat(activated(StoryOfARuleSet.signed(), soon, false))
                .isEqualTo(new No(
                        "too-soon",
                        "It can be active in a minute at the earliest, so that every machine has read of it."));
    }

    @Test
    void what_is_in_force_or_will_be_is_not_activated_again() {
        var already = new No("active-already", "It is in force, or will be without another word.");
        var later = NOW.plus(Duration.ofDays(1));

        assertThat(activated(StoryOfARuleSet.signed(), later, true)).isEqualTo(already);
        assertThat(activated(StoryOfARuleSet.signed().activated(NOW.plusNanos(1)), later, false))
                .isEqualTo(already);
        assertThat(activated(StoryOfARuleSet.signed().activated(NOW), later, false))
                .as("replaced by another since")
                .isEqualTo(new Done(new RuleSetActivated(ID, NOW, NAME, later)));
    }

    @Test
    void what_is_in_force_is_replaced_and_anything_else_is_retired_once_and_for_a_reason() {
        var why = new Reason("nobody wants it");

        assertThat(Signing.retire(StoryOfARuleSet.signed().read(), why, true, NOW))
                .isEqualTo(new No("in-force", "Cases are graded by it. Activate another one first."));
        assertThat(Signing.retire(new StoryOfARuleSet().read(), why, false, NOW))
                .isEqualTo(new Done(new RuleSetRetired(ID, NOW, "nobody wants it")));
        assertThat(Signing.retire(new StoryOfARuleSet().retired().read(), why, false, NOW))
                .isEqualTo(RETIRED);
    }
}
