package org.forthwith.hashmatch.post;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.forthwith.hashmatch.list.EntryKey;
import org.forthwith.hashmatch.match.Match;
import org.forthwith.hashmatch.referral.Given;
import org.forthwith.hashmatch.referral.Referral;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From a match to a receipt, over a line that says what a test wants. */
class PostTest {

    private static final Instant LATER = Instant.parse("2026-04-09T00:00:00Z");

    @TempDir
    private Path folder;

    private final MovableClock clock = new MovableClock();
    private final List<Call> calls = new ArrayList<>();
    private final Deque<Answer> answers = new ArrayDeque<>();
    private Road road = Road.REPORT;
    private Confirmation confirmation = Confirmation.NONE;
    private @Nullable Post meanwhile;
    private Call.Kind when = Call.Kind.FINISH;

    @Test
    void a_referral_is_opened_finished_and_its_receipt_kept() throws IOException {
        try (var post = post()) {
            assertThat(post.hand(Given.referral())).isEqualTo(new Outcome(id(), Standing.READY, false));
            var round = post.round();

            assertThat(round).isEqualTo(new Round(2, 1, null));
            assertThat(calls).extracting(Object::toString).containsExactly("SUBMIT ", "FINISH 11");
            assertThat(kept(post).state()).isEqualTo(State.sent(new Receipt("11", clock.instant(), "digest")));
        }
        try (var again = post()) {
            assertThat(kept(again).standing()).isEqualTo(Standing.SENT);
        }
    }

    @Test
    // [utest->req~a-referral-has-one-name~1]
    void what_is_handed_over_again_is_known_and_sent_once() throws IOException {
        try (var post = post()) {
            post.hand(Given.referral());
            assertThat(post.hand(Given.referral())).isEqualTo(new Outcome(id(), Standing.READY, true));
            post.round();
            assertThat(post.hand(Given.referral())).isEqualTo(new Outcome(id(), Standing.SENT, true));
            assertThat(post.round().calls()).isZero();
        }
    }

    @Test
    // [utest->req~a-person-confirms-by-policy~1]
    void where_the_policy_says_so_a_person_is_asked_first_and_who_it_was_is_kept() throws IOException {
        confirmation = Confirmation.ALL;
        try (var post = post()) {
            post.hand(Given.referral());
            assertThat(post.round()).isEqualTo(new Round(0, 0, null));

            assertThat(post.confirm(id(), "sam", "looked at the match")).isTrue();
            assertThat(post.confirm(id(), "sam", "again")).isFalse();
            post.round();

            assertThat(kept(post).standing()).isEqualTo(Standing.SENT);
            assertThat(kept(post).decision()).isEqualTo(new Decision("sam", "looked at the match", clock.instant()));
        }
    }

    @Test
    // [utest->req~a-person-confirms-by-policy~1]
    void only_what_is_the_same_to_the_last_bit_goes_without_a_person_where_the_policy_says_that() {
        assertThat(Confirmation.NOT_EXACT.needed(of(Given.exact(), Given.near())))
                .isFalse();
        assertThat(Confirmation.NOT_EXACT.needed(of(Given.near()))).isTrue();
        assertThat(Confirmation.ALL.needed(of(Given.exact()))).isTrue();
        assertThat(Confirmation.NONE.needed(of(Given.near()))).isFalse();
    }

    @Test
    void what_a_person_drops_is_not_sent_and_what_is_sent_cannot_be_dropped() throws IOException {
        try (var post = post()) {
            post.hand(Given.referral());
            assertThatThrownBy(() -> post.drop(id(), "sam", " ")).hasMessageContaining("a reason");
            assertThat(post.drop(id(), "sam", "a test upload of our own")).isTrue();
            assertThat(post.round().calls()).isZero();
            assertThat(kept(post).standing()).isEqualTo(Standing.DROPPED);

            var other = Given.referral("upload-2", List.of(Given.exact()));
            post.hand(other);
            post.round();
            assertThat(post.drop(other.id(), "sam", "too late")).isFalse();
            assertThat(post.drop("unknown", "sam", "no such")).isFalse();
        }
    }

    @Test
    void what_fails_is_tried_again_later_and_later_and_never_given_up() throws IOException {
        try (var post = post()) {
            post.hand(Given.referral());
            Duration before = Duration.ZERO;
            for (int failure = 1; failure <= 12; failure++) {
                answers.add(Answer.later("away"));
                var round = post.round();
                var wait = Duration.between(clock.instant(), round.next());

                assertThat(round.calls()).isOne();
                assertThat(post.round().calls()).as("before its time").isZero();
                assertThat(wait).isGreaterThanOrEqualTo(before.dividedBy(2)).isLessThanOrEqualTo(Duration.ofHours(1));
                before = wait;
                clock.moveTo(round.next());
            }
            assertThat(before).isGreaterThanOrEqualTo(Duration.ofMinutes(30));
            assertThat(post.round().sent()).isOne();
        }
    }

    @Test
    void a_receiver_that_asks_to_be_left_alone_is() throws IOException {
        try (var post = post()) {
            post.hand(Given.referral());
            answers.add(Answer.later("busy").after(Duration.ofHours(2)));

            assertThat(post.round().next()).isEqualTo(clock.instant().plus(Duration.ofHours(2)));
            assertThat(kept(post).tries().why()).isEqualTo("busy");
        }
    }

    @Test
    void while_the_receiver_is_away_it_is_not_asked_by_each_referral() throws IOException {
        try (var post = post()) {
            for (int upload = 0; upload < 5; upload++) {
                post.hand(Given.referral("upload-" + upload, List.of(Given.exact())));
            }
            answers.add(Answer.later("away"));

            var round = post.round();
            assertThat(round.calls()).isOne();
            clock.moveTo(round.next());
            assertThat(post.round().sent()).isGreaterThanOrEqualTo(4);
        }
    }

    @Test
    void what_the_receiver_refuses_waits_for_a_person_and_holds_up_nothing() throws IOException {
        try (var post = post()) {
            post.hand(Given.referral());
            answers.add(Answer.no(Answer.Kind.NO, 4100, "breaks a rule"));
            assertThat(post.round()).isEqualTo(new Round(1, 0, null));
            assertThat(kept(post).state()).isEqualTo(State.refused(4100, "breaks a rule"));

            assertThat(post.confirm(id(), "sam", "the receiver has mended its rules"))
                    .isTrue();
            assertThat(post.round().sent()).isOne();
        }
    }

    @Test
    void a_report_that_the_receiver_has_forgotten_is_begun_anew_after_a_while() throws IOException {
        try (var post = post()) {
            post.hand(Given.referral());
            answers.add(yes("11"));
            answers.add(Answer.no(Answer.Kind.GONE, 5001, ""));
            var round = post.round();
            assertThat(kept(post).standing()).isEqualTo(Standing.READY);
            assertThat(round.next()).isAfter(clock.instant());

            clock.moveTo(round.next());
            assertThat(post.round().sent()).isOne();
        }
    }

    @Test
    void a_report_that_is_said_to_be_finished_before_it_has_a_number_is_opened_again_after_a_while()
            throws IOException {
        try (var post = post()) {
            post.hand(Given.referral());
            answers.add(Answer.finished("digest"));
            var round = post.round();
            assertThat(kept(post).standing()).isEqualTo(Standing.READY);

            clock.moveTo(round.next());
            assertThat(post.round().sent()).isOne();
        }
    }

    @Test
    // [utest->req~a-crash-neither-loses-nor-doubles~1]
    void a_text_of_which_nobody_knows_whether_it_came_is_taken_back_with_its_report() throws IOException {
        road = Road.REPORT_WITH_FILE_RECORD;
        try (var post = post()) {
            post.hand(Given.referral());
            answers.add(yes("11"));
            answers.add(Answer.later("cut off"));
            clock.moveTo(post.round().next());
            post.round();

            assertThat(calls)
                    .extracting(Object::toString)
                    .containsExactly(
                            "SUBMIT ", "OFFER 11", "RETRACT 11", "SUBMIT ", "OFFER 11", "DESCRIBE 11", "FINISH 11");
        }
    }

    @Test
    // [utest->req~what-is-withdrawn-is-held-back-or-corrected~1]
    void what_rests_on_a_withdrawn_entry_alone_and_is_not_sent_waits_for_a_person() throws IOException {
        try (var post = post()) {
            post.hand(of(Given.exact()));
            assertThat(post.withdrawn(Given.EXACT, List.of(), LATER)).isOne();

            assertThat(post.round().calls()).isZero();
            assertThat(kept(post).state()).isEqualTo(State.waiting(State.Why.WITHDRAWN));
            assertThat(post.withdrawn(new EntryKey("other", "entry"), List.of(), LATER))
                    .isZero();
        }
    }

    @Test
    // [utest->req~what-is-withdrawn-is-held-back-or-corrected~1]
    void what_rests_on_a_hash_that_an_entry_no_longer_has_waits_and_what_rests_on_another_of_it_goes()
            throws IOException {
        try (var post = post()) {
            post.hand(of(Given.exact()));
            post.withdrawn(
                    Given.EXACT, List.of(Given.near().listed(), Given.exact().listed()), LATER);
            assertThat(kept(post).state()).isEqualTo(State.READY);

            post.withdrawn(Given.EXACT, List.of(Given.near().listed()), LATER);
            assertThat(kept(post).state()).isEqualTo(State.waiting(State.Why.WITHDRAWN));
        }
    }

    @Test
    // [utest->req~what-is-withdrawn-is-held-back-or-corrected~1]
    void what_is_not_sent_goes_without_the_hash_that_an_entry_no_longer_has() throws IOException {
        confirmation = Confirmation.NOT_EXACT;
        try (var post = post()) {
            post.hand(of(Given.exact(), nearOfTheSameEntry()));
            post.withdrawn(Given.EXACT, List.of(Given.near().listed()), LATER);

            assertThat(kept(post).state()).isEqualTo(State.waiting(State.Why.POLICY));
            assertThat(kept(post).document())
                    .contains(Given.near().asked().hex())
                    .doesNotContain(Given.exact().asked().hex());
            post.withdrawn(Given.EXACT, List.of(), LATER);
            assertThat(kept(post).state()).isEqualTo(State.waiting(State.Why.WITHDRAWN));
        }
    }

    @Test
    // [utest->req~what-is-withdrawn-is-held-back-or-corrected~1]
    void what_was_sent_is_corrected_when_no_hash_of_an_entry_that_matched_stands() throws IOException {
        try (var post = post()) {
            post.hand(of(Given.exact(), nearOfTheSameEntry()));
            post.round();
            post.withdrawn(Given.EXACT, List.of(Given.near().listed()), LATER);
            assertThat(post.round().sent()).isZero();

            post.withdrawn(Given.EXACT, List.of(Given.near().asked()), LATER);
            assertThat(post.round().sent()).isOne();
            assertThat(kept(post).standing()).isEqualTo(Standing.CORRECTED);
        }
    }

    private static Match nearOfTheSameEntry() {
        return new Match(
                Given.near().asked(), Given.near().listed(), 1, Given.exact().entry());
    }

    @Test
    void what_was_held_back_comes_in_anew_when_another_list_knows_the_upload() throws IOException {
        try (var post = post()) {
            post.hand(of(Given.exact()));
            post.withdrawn(Given.EXACT, List.of(), LATER);

            assertThat(post.hand(of(Given.exact()))).matches(Outcome::known);
            assertThat(post.hand(of(Given.near()))).isEqualTo(new Outcome(id(), Standing.READY, false));
            post.round();
            assertThat(kept(post).standing()).isEqualTo(Standing.SENT);
            assertThat(kept(post).document()).contains("other-list").doesNotContain("example-list");
        }
    }

    @Test
    // [utest->req~what-is-withdrawn-is-held-back-or-corrected~1]
    void what_rests_on_another_entry_too_goes_without_the_withdrawn_one() throws IOException {
        confirmation = Confirmation.NOT_EXACT;
        try (var post = post()) {
            post.hand(Given.referral());
            post.withdrawn(Given.EXACT, List.of(), LATER);

            assertThat(kept(post).state()).isEqualTo(State.waiting(State.Why.POLICY));
            assertThat(kept(post).document()).contains("other-list").doesNotContain("example-list");
            post.confirm(id(), "sam", "looked at it");
            post.round();
            assertThat(kept(post).standing()).isEqualTo(Standing.SENT);
            assertThat(post.list()).hasSize(1);
        }
    }

    @Test
    // [utest->req~what-is-withdrawn-is-held-back-or-corrected~1]
    void what_was_sent_is_corrected_once_however_often_it_is_heard() throws IOException {
        try (var post = post()) {
            post.hand(Given.referral());
            post.round();
            calls.clear();
            post.withdrawn(Given.EXACT, List.of(), LATER);
            post.withdrawn(Given.EXACT, List.of(), LATER.plusSeconds(9));
            assertThat(post.round().sent()).isOne();
            post.withdrawn(Given.EXACT, List.of(), LATER);
            assertThat(post.round().sent()).isZero();

            var correction = post.find(Course.correctionId(id(), Given.EXACT)).orElseThrow();
            assertThat(correction.standing()).isEqualTo(Standing.SENT);
            assertThat(correction.document())
                    .contains("<priorCTReports>11</priorCTReports>", "withdrew its entry", "that stand: 1.");
            assertThat(kept(post).standing()).isEqualTo(Standing.CORRECTED);
            post.withdrawn(Given.NEAR, List.of(), LATER);
            assertThat(post.round().sent()).isOne();
            assertThat(post.list()).hasSize(3);
        }
    }

    @Test
    // [utest->req~what-is-withdrawn-is-held-back-or-corrected~1]
    void what_may_have_arrived_is_brought_to_its_end_and_then_corrected() throws IOException {
        road = Road.INDUSTRY;
        try (var post = post()) {
            post.hand(of(Given.exact()));
            answers.add(Answer.later("cut off"));
            var round = post.round();
            post.withdrawn(Given.EXACT, List.of(), LATER);
            assertThat(post.drop(id(), "sam", "no match")).isFalse();

            clock.moveTo(round.next());
            post.round();
            post.round();
            assertThat(kept(post).standing()).isEqualTo(Standing.CORRECTED);
            assertThat(post.find(Course.correctionId(id(), Given.EXACT))
                            .orElseThrow()
                            .document())
                    .contains("\"followUpTo\":\"" + id() + "\"", "\"matchesStanding\":0");
        }
    }

    @Test
    void an_open_report_is_left_to_vanish_when_what_it_rests_on_is_withdrawn() throws IOException {
        road = Road.REPORT_WITH_FILE_RECORD;
        try (var post = post()) {
            post.hand(of(Given.exact()));
            answers.add(yes("11"));
            answers.add(Answer.later("cut off"));
            post.round();
            post.withdrawn(Given.EXACT, List.of(), LATER);
            clock.pass(Duration.ofDays(2));

            assertThat(post.round().calls()).isZero();
            assertThat(kept(post).state()).isEqualTo(State.waiting(State.Why.WITHDRAWN));
        }
    }

    @Test
    void what_is_withdrawn_while_a_report_is_being_opened_is_not_finished() throws IOException {
        try (var post = Post.open(folder, key(), policy(), this::withdrawsMeanwhile, clock, new SecureRandom())) {
            meanwhile = post;
            when = Call.Kind.SUBMIT;
            post.hand(of(Given.exact()));

            assertThat(post.round()).isEqualTo(new Round(1, 0, null));
            assertThat(kept(post).state()).isEqualTo(State.waiting(State.Why.WITHDRAWN));
        }
    }

    @Test
    // [utest->req~what-is-withdrawn-is-held-back-or-corrected~1]
    void a_report_that_was_opened_with_a_match_withdrawn_meanwhile_is_left_and_opened_anew_without_it()
            throws IOException {
        try (var post = Post.open(folder, key(), policy(), this::withdrawsMeanwhile, clock, new SecureRandom())) {
            meanwhile = post;
            when = Call.Kind.SUBMIT;
            answers.add(yes("11"));
            answers.add(yes("12"));
            post.hand(Given.referral());

            assertThat(post.round().sent()).isOne();
            assertThat(calls).extracting(Object::toString).containsExactly("SUBMIT ", "SUBMIT ", "FINISH 12");
            assertThat(calls.get(1).text()).contains("other-list").doesNotContain("example-list");
        }
    }

    @Test
    void what_is_withdrawn_while_a_report_is_being_finished_is_corrected() throws IOException {
        try (var post = Post.open(folder, key(), policy(), this::withdrawsMeanwhile, clock, new SecureRandom())) {
            meanwhile = post;
            when = Call.Kind.FINISH;
            post.hand(of(Given.exact()));
            post.round();
            post.round();

            assertThat(post.list()).extracting(Listed::standing).containsExactly(Standing.CORRECTED, Standing.SENT);
        }
    }

    @Test
    void a_thread_that_is_interrupted_while_it_writes_leaves_the_queue_whole() throws IOException {
        try (var post = post()) {
            Thread.currentThread().interrupt();
            assertThatThrownBy(() -> post.hand(Given.referral())).isInstanceOf(IOException.class);
            assertThat(Thread.interrupted()).isTrue();

            post.hand(Given.referral());
            assertThat(post.round().sent()).isOne();
        }
    }

    @Test
    void a_correction_that_a_crash_held_up_is_made_at_the_next_start() throws IOException {
        try (var post = post()) {
            post.hand(of(Given.exact()));
            post.round();
            post.withdrawn(Given.EXACT, List.of(), LATER);
        }
        Files.delete(folder.resolve(Course.correctionId(id(), Given.EXACT) + ".kept"));
        try (var post = post()) {
            assertThat(post.round().sent()).isOne();
        }
    }

    @Test
    // [utest->req~what-is-withdrawn-is-held-back-or-corrected~1]
    void a_file_that_has_gone_or_was_changed_is_named_and_keeps_no_withdrawal_from_the_others() throws IOException {
        try (var post = post()) {
            for (String upload : List.of("upload-1", "upload-2", "upload-3")) {
                post.hand(Given.referral(upload, List.of(Given.exact())));
            }
            List<Listed> listed = post.list();
            Files.delete(folder.resolve(listed.get(0).id() + ".kept"));
            Files.writeString(folder.resolve(listed.get(1).id() + ".kept"), "changed");

            assertThat(post.withdrawn(Given.EXACT, List.of(), LATER)).isOne();
            assertThat(post.list()).extracting(Listed::standing).containsExactly(Standing.WAITING);
            assertThat(post.damaged())
                    .containsExactlyInAnyOrder(listed.get(0).id(), listed.get(1).id());
            assertThat(post.round()).isEqualTo(new Round(0, 0, null));
        }
    }

    @Test
    // [utest->req~what-is-withdrawn-is-held-back-or-corrected~1]
    void where_one_referral_cannot_be_written_the_others_hear_what_was_withdrawn_and_it_hears_it_again()
            throws IOException {
        try (var post = post()) {
            post.hand(of(Given.exact()));
            post.hand(Given.referral("upload-2", List.of(Given.exact())));
            Path inTheWay = folder.resolve(post.list().getFirst().id() + ".kept.unfinished");
            Files.createDirectories(inTheWay.resolve("full"));

            assertThatThrownBy(() -> post.withdrawn(Given.EXACT, List.of(), LATER))
                    .isInstanceOf(IOException.class);
            assertThat(post.list()).extracting(Listed::standing).containsExactly(Standing.READY, Standing.WAITING);

            Files.delete(inTheWay.resolve("full"));
            Files.delete(inTheWay);
            assertThat(post.withdrawn(Given.EXACT, List.of(), LATER)).isEqualTo(2);
            assertThat(post.list()).extracting(Listed::standing).containsOnly(Standing.WAITING);
        }
    }

    @Test
    // [utest->req~what-is-withdrawn-is-held-back-or-corrected~1]
    void what_was_handed_over_before_the_last_start_is_held_back_as_well() throws IOException {
        try (var post = post()) {
            post.hand(of(Given.exact()));
        }
        try (var post = post()) {
            assertThat(post.withdrawn(Given.EXACT, List.of(), LATER)).isOne();
            assertThat(kept(post).standing()).isEqualTo(Standing.WAITING);
        }
    }

    @Test
    void what_ended_long_ago_is_forgotten_with_its_corrections_and_nothing_else_is() throws IOException {
        try (var post = post()) {
            post.hand(of(Given.exact()));
            post.round();
            post.withdrawn(Given.EXACT, List.of(), LATER);
            post.round();
            clock.pass(Duration.ofDays(400));
            post.hand(Given.referral("upload-2", List.of(Given.near())));
            Instant yearAgo = clock.instant().minus(Duration.ofDays(365));

            assertThat(post.forget(yearAgo.minus(Duration.ofDays(100)))).isZero();
            assertThat(post.forget(yearAgo)).isEqualTo(2);
            assertThat(post.list()).hasSize(1);
        }
        try (var post = post()) {
            assertThat(post.list()).extracting(Listed::standing).containsExactly(Standing.READY);
        }
    }

    private Post post() throws IOException {
        return Post.open(folder, key(), policy(), this::say, clock, new SecureRandom());
    }

    private Policy policy() {
        return new Policy(road, confirmation, Patience.USUAL);
    }

    private static Key key() throws IOException {
        return Key.read("0f".repeat(32));
    }

    private Answer withdrawsMeanwhile(Call call) {
        if (meanwhile != null && when == call.kind()) {
            try {
                meanwhile.withdrawn(Given.EXACT, List.of(), LATER);
            } catch (IOException fault) {
                throw new IllegalStateException(fault);
            }
        }
        return say(call);
    }

    private Answer say(Call call) {
        calls.add(call);
        return answers.isEmpty() ? yes("11") : answers.remove();
    }

    private static Answer yes(String report) {
        return Answer.yes(report, "f-1", "digest");
    }

    private static Referral of(Match... matches) {
        return Given.referral("upload-1", List.of(matches));
    }

    private static String id() {
        return Given.referral().id();
    }

    private static Kept kept(Post post) throws IOException {
        return post.find(id()).orElseThrow();
    }
}
