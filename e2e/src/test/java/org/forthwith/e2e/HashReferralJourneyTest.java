package org.forthwith.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.forthwith.e2e.Installation.Ran;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** From hashes on a list to cases whose clocks run: by one command, whatever becomes of either side meanwhile. */
// [itest->req~the-demonstration-can-be-stopped-anywhere~1]
class HashReferralJourneyTest {

    private final Installation here = Installation.empty();

    @AfterEach
    void tearDown() {
        here.close();
    }

    @Test
    void three_matches_are_three_cases_whose_clocks_run_and_each_is_there_once_whatever_is_killed() {
        Process platform = here.up("first-up");
        threeAreThereOnceHoweverOftenItIsPlayed();
        theSenderIsKilled();
        thePlatformIsKilled(platform);
        assertThat(here.run("verify", "verify").lines()).last().isEqualTo("0 differences.");
    }

    private void threeAreThereOnceHoweverOftenItIsPlayed() {
        Ran first = demo("first");
        assertThat(first.lines()).contains("3. 3 referrals taken into the queue, 0 were there before.");
        assertThat(first.lines().stream().filter(line -> line.matches(".* SENT .*, case http.*/cases/K-.*/clocks")))
                .hasSize(3);
        assertThat(first.code()).isZero();
        assertThat(casesWithClocks()).hasSize(3);

        assertThat(demo("again").lines()).contains("3. 0 referrals taken into the queue, 3 were there before.");
        assertThat(demo("anew", "--dir=" + here.file("another-folder")).code())
                .as("from a folder that knows nothing of what was sent")
                .isZero();
        assertThat(received()).hasSize(3).doesNotHaveDuplicates();
        assertThat(demo("by-report", "--road=report", "--seed=2").code()).isZero();
        assertThat(received()).hasSize(6).doesNotHaveDuplicates();
        assertThat(casesWithClocks()).hasSize(6);
    }

    private void theSenderIsKilled() {
        killSenderWhen("1. ", "sender-early");
        killSenderWhen("3. ", "sender-late");
        assertThat(demo("sender-again", "--seed=3").code()).isZero();
        assertThat(received()).hasSize(9).doesNotHaveDuplicates();
    }

    private void thePlatformIsKilled(Process platform) {
        Process sender = here.begin("platform-goes", words("--seed=4", "--within=1"));
        here.waitFor(sender, "platform-goes", says("1. "));
        platform.destroyForcibly().onExit().join();
        assertThat(here.end("platform-goes", sender).code())
                .as("it could not be sent")
                .isEqualTo(1);

        here.up("second-up");
        assertThat(demo("platform-again", "--seed=4").code()).isZero();
        assertThat(received()).hasSize(12).doesNotHaveDuplicates();
        assertThat(casesWithClocks()).hasSize(12);
    }

    /** It may have come to its end by then. */
    private void killSenderWhen(String line, String output) {
        Process sender = here.begin(output, words("--seed=3"));
        here.waitFor(sender, output, says(line));
        sender.destroyForcibly().onExit().join();
    }

    private static Predicate<List<String>> says(String line) {
        return lines -> lines.stream().anyMatch(told -> told.startsWith(line));
    }

    private Ran demo(String output, String... more) {
        return here.run(output, words(more));
    }

    private static String[] words(String... more) {
        return Stream.concat(Stream.of("match", "demo"), Stream.of(more)).toArray(String[]::new);
    }

    private List<String> received() {
        return here.ask("select sender_reference from forthwith.referral where sender = 'operator'");
    }

    private List<String> casesWithClocks() {
        return here.ask("select distinct case_id from forthwith.duty where stopped_at is null and case_id in"
                + " (select case_id from forthwith.referral where sender = 'operator')");
    }
}
