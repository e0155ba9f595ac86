package org.forthwith.risk.ruleset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.forthwith.risk.ruleset.StoryOfARuleSet.ID;
import static org.forthwith.risk.ruleset.StoryOfARuleSet.NAME;
import static org.forthwith.risk.ruleset.StoryOfARuleSet.START;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.forthwith.event.GuidanceEvent.GuidanceApproved;
import org.forthwith.event.RuleSetEvent.Proved;
import org.forthwith.event.RuleSetEvent.RuleSetDrafted;
import org.forthwith.event.RuleSetEvent.RuleSetProved;
import org.forthwith.event.RuleSetEvent.RuleSetRetired;
import org.forthwith.event.RuleSetEvent.RuleSetSwept;
import org.forthwith.event.RuleSetEvent.RuleSetTried;
import org.forthwith.risk.ruleset.RuleSetStory.Activation;
import org.forthwith.risk.ruleset.RuleSetStory.Signature;
import org.junit.jupiter.api.Test;

class RuleSetStoryTest {

    private final StoryOfARuleSet draft = new StoryOfARuleSet();

    private static Instant hour(int hours) {
        return START.plus(Duration.ofHours(hours));
    }

    @Test
    void a_story_that_does_not_begin_with_a_draft_is_not_that_of_a_rule_set() {
        draft.proved(true);

        assertThat(RuleSetStory.of(List.of())).isEmpty();
        assertThat(RuleSetStory.of(draft.entries().subList(1, 2))).isEmpty();
    }

    @Test
    void a_draft_is_the_work_of_whoever_handed_it_in_and_nothing_else_is_known_of_it() {
        assertThat(draft.read())
                .isEqualTo(new RuleSetStory(
                        StoryOfARuleSet.drafted(), "anna", null, List.of(), List.of(), List.of(), List.of(), null));
        assertThat(draft.read().id()).isEqualTo(ID);
        assertThat(draft.read().name()).isEqualTo(NAME);
        assertThat(draft.read().lastActivation()).isEmpty();
        assertThat(draft.read().holding()).isEmpty();
    }

    @Test
    void everything_that_has_happened_to_it_is_kept_in_its_order() {
        draft.proved(true)
                .tries()
                .tries()
                .signed("anna")
                .signed("boris")
                .activated(hour(20))
                .activated(hour(30))
                .swept()
                .swept()
                .retired();

        assertThat(draft.read())
                .isEqualTo(new RuleSetStory(
                        StoryOfARuleSet.drafted(),
                        "anna",
                        proof(1, true),
                        List.of(
                                new RuleSetTried(ID, hour(2), START, hour(2), 10, 1, 0, "ab"),
                                new RuleSetTried(ID, hour(3), START, hour(3), 10, 1, 0, "ab")),
                        List.of(new Signature("anna", hour(4)), new Signature("boris", hour(5))),
                        List.of(new Activation(hour(20), "boris", hour(6)), new Activation(hour(30), "boris", hour(7))),
                        List.of(
                                new RuleSetSwept(ID, hour(8), "13", 1, 2, 3, List.of("anna")),
                                new RuleSetSwept(ID, hour(9), "13", 1, 2, 3, List.of("anna"))),
                        new RuleSetRetired(ID, hour(10), "replaced")));
        assertThat(draft.read().lastActivation()).contains(new Activation(hour(30), "boris", hour(7)));
    }

    private static RuleSetProved proof(int hour, boolean holds) {
        var property = new Proved("nothing fails", holds, "8", holds ? "holds" : "a case");
        return new RuleSetProved(ID, hour(hour), NAME, holds, List.of(property));
    }

    @Test
    void another_draft_under_it_and_what_other_rooms_record_change_nothing() {
        var before = draft.proved(true).read();

        draft.happens(new RuleSetDrafted(ID, draft.now(), "Another", "another@0", "<other/>"), "carla")
                .happens(new GuidanceApproved(ID, draft.now()), "carla");

        assertThat(draft.read()).isEqualTo(before);
    }

    @Test
    void what_the_prover_found_last_counts() {
        assertThat(draft.proved(false).read().holding()).isEmpty();
        assertThat(draft.read().proof()).isEqualTo(proof(1, false));

        assertThat(draft.proved(true).read().holding()).contains(proof(2, true));
        assertThat(draft.proved(false).read().holding()).isEmpty();
    }

    @Test
    void a_signature_is_that_of_whoever_gave_it() {
        draft.signed("anna").signed("boris");

        assertThat(draft.read().signedBy("anna")).isTrue();
        assertThat(draft.read().signedBy("boris")).isTrue();
        assertThat(draft.read().signedBy("carla")).isFalse();
    }

    private Stage stage() {
        return draft.read().stage(draft.now(), false);
    }

    @Test
    void it_goes_from_draft_by_proof_and_trial_to_the_signature_of_two() {
        assertThat(stage()).isEqualTo(Stage.DRAFT);
        draft.proved(false);
        assertThat(stage()).isEqualTo(Stage.REFUTED);
        draft.proved(true);
        assertThat(stage()).isEqualTo(Stage.PROVED);
        draft.tries();
        assertThat(stage()).isEqualTo(Stage.TRIED);
        draft.signed("anna");
        assertThat(stage()).as("one signature is none yet").isEqualTo(Stage.TRIED);
        draft.signed("boris");
        assertThat(stage()).isEqualTo(Stage.SIGNED);
        draft.retired();
        assertThat(stage()).isEqualTo(Stage.RETIRED);
    }

    @Test
    void an_activation_is_awaited_until_its_instant_and_after_it_the_others_tell_whether_it_holds() {
        var story = StoryOfARuleSet.signed().activated(hour(20)).read();

        assertThat(story.stage(hour(20).minusNanos(1), false)).isEqualTo(Stage.AWAITED);
        assertThat(story.stage(hour(20), false)).isEqualTo(Stage.REPLACED);
        assertThat(story.stage(hour(20), true)).isEqualTo(Stage.IN_FORCE);
    }

    @Test
    void of_several_activations_the_last_counts() {
        var story =
                StoryOfARuleSet.signed().activated(hour(9)).activated(hour(30)).read();

        assertThat(story.stage(hour(20), false)).isEqualTo(Stage.AWAITED);
    }

    @Test
    void what_cases_are_graded_by_is_in_force_whatever_else_is_written_of_it() {
        assertThat(draft.retired().read().stage(draft.now(), true)).isEqualTo(Stage.IN_FORCE);
    }

    @Test
    void what_has_been_retired_is_awaited_by_nobody() {
        assertThat(StoryOfARuleSet.signed().activated(hour(20)).retired().read().stage(hour(10), false))
                .isEqualTo(Stage.RETIRED);
    }
}
