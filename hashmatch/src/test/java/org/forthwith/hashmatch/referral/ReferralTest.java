package org.forthwith.hashmatch.referral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class ReferralTest {

    @Test
    // [utest->req~a-referral-has-one-name~1]
    void the_same_upload_of_the_same_account_is_the_same_referral_whatever_it_matched_and_whenever() {
        var again = new Detection(
                "upload-1", Given.FOUND.plusSeconds(60), List.of(Given.near()), Given.account(), Seen.YES);

        assertThat(new Referral(Given.reporter(), Given.filing(), again).id())
                .isEqualTo(Given.referral().id())
                .hasSize(32);
    }

    @Test
    // [utest->req~a-referral-has-one-name~1]
    void another_upload_is_another_referral_and_parts_of_a_name_do_not_run_together() {
        assertThat(named("Example", "1:upload", "a")).isNotEqualTo(named("Example1:", "upload", "a"));
        assertThat(named("Example", "upload", "1a")).isNotEqualTo(named("Example", "upload1", "a"));
        assertThat(named("Example", "upload", "a")).isNotEqualTo(named("Example", "upload", "b"));
    }

    @Test
    void what_rested_on_a_withdrawn_entry_is_left_out() {
        var left = Given.referral().with(Given.referral().left(Given.EXACT, List.of()));

        assertThat(left.restsOn()).containsExactly(Given.NEAR);
        assertThat(left.id()).isEqualTo(Given.referral().id());
        assertThat(left.left(Given.NEAR, List.of(Given.near().listed()))).hasSize(1);
        assertThatThrownBy(() -> left.with(left.left(Given.NEAR, List.of()))).hasMessageContaining("Without a match");
    }

    @Test
    void nothing_of_a_person_and_no_hash_stands_in_what_is_written_to_logs() {
        var referral = Given.referral();

        assertThat(List.of(
                        referral,
                        referral.detection(),
                        referral.reporter(),
                        referral.detection().account()))
                .extracting(Object::toString)
                .noneMatch(text -> text.contains("example") || text.contains("robin") || text.contains("0011"));
        assertThat(referral.detection().account().captures().getFirst().toString())
                .isEqualTo("a capture");
    }

    @Test
    void what_cannot_be_is_refused_without_repeating_it() {
        assertThatThrownBy(() -> new Account(" ", List.of(), List.of(), List.of(), List.of()))
                .hasMessage("A referral needs the id of an account.");
        assertThatThrownBy(() -> new Capture("192.0.2.1", 0, null, Capture.Event.LOGIN))
                .hasMessage("A port is 1 to 65535.");
        assertThatThrownBy(() -> new Account("a", List.of("x".repeat(501)), List.of(), List.of(), List.of()))
                .hasMessageNotContaining("xx");
        assertThatThrownBy(() -> new Filing(IncidentType.MATERIAL, "x".repeat(3001), "", false))
                .hasMessageContaining("3000");
    }

    private static String named(String provider, String upload, String account) {
        var reporter = new Reporter(provider, "p", "", "", "safety@example.org", "");
        var of = new Account(account, List.of(), List.of(), List.of(), List.of());
        return new Referral(
                        reporter,
                        Given.filing(),
                        new Detection(upload, Given.FOUND, List.of(Given.exact()), of, Seen.NO))
                .id();
    }
}
