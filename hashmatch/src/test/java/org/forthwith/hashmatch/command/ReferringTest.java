package org.forthwith.hashmatch.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.forthwith.hashmatch.list.Entry;
import org.forthwith.hashmatch.list.EntryKey;
import org.forthwith.hashmatch.match.Match;
import org.forthwith.hashmatch.post.Answer;
import org.forthwith.hashmatch.post.Confirmation;
import org.forthwith.hashmatch.post.Patience;
import org.forthwith.hashmatch.post.Road;
import org.forthwith.hashmatch.referral.Account;
import org.forthwith.hashmatch.referral.Detection;
import org.forthwith.hashmatch.referral.Filing;
import org.forthwith.hashmatch.referral.IncidentType;
import org.forthwith.hashmatch.referral.Referral;
import org.forthwith.hashmatch.referral.Reporter;
import org.forthwith.hashmatch.referral.Seen;
import org.forthwith.hashmatch.value.Algorithm;
import org.forthwith.hashmatch.value.Hash;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReferringTest {

    @TempDir
    private Path folder;

    private String id = "";

    @BeforeEach
    void aReferralWaits() throws IOException {
        var md5 = Hash.read(Algorithm.MD5, "00112233445566778899aabbccddeeff");
        var match = new Match(md5, md5, 0, new Entry(new EntryKey("mine", "a"), "", "X1", null, List.of(md5)));
        var account = new Account("a-1", List.of(), List.of("ann@example.org"), List.of(), List.of());
        var referral = new Referral(
                new Reporter("Example Ltd", "Example", "", "", "safety@example.org", ""),
                new Filing(IncidentType.MATERIAL, "", "", true),
                new Detection("up-1", Typed.NOW, List.of(match), account, Seen.UNKNOWN));
        id = referral.id();
        try (var post = new Outbox(folder.resolve("outbox"), Road.INDUSTRY)
                .open(
                        Confirmation.ALL,
                        Patience.USUAL,
                        call -> Answer.later("no line"),
                        Map.of(),
                        Clock.fixed(Typed.NOW, ZoneOffset.UTC),
                        new SecureRandom())) {
            post.hand(referral);
        }
    }

    private Typed.Said typed(String words) {
        return new Typed(folder).with("FORTHWITH_SENDER_SECRET", "secret").run(words);
    }

    @Test
    void a_referral_waits_is_confirmed_is_sent_and_its_receipt_is_listed() throws IOException {
        try (var platform = new StubPlatform(() -> true)) {
            var send = "referrals send --outbox @outbox --as acme --to " + platform.address();
            assertThat(typed("referrals list --outbox @outbox").out())
                    .isEqualTo(id + "\tWAITING\ta person is to confirm it\n");
            assertThat(typed(send)).isEqualTo(new Typed.Said(0, "Nothing is left to send.\n", ""));
            assertThat(platform.taken).isEmpty();

            assertThat(typed("referrals confirm " + id + " --outbox @outbox --by Ann --reason looked")
                            .code())
                    .isZero();
            assertThat(typed(send).code()).isZero();

            assertThat(platform.taken).containsOnlyKeys(id);
            assertThat(typed("referrals list --outbox @outbox").out())
                    .isEqualTo(id + "\tSENT\treceipt r-" + id + " of " + Typed.NOW + "\n");
        }
    }

    @Test
    void what_was_dropped_is_not_sent() throws IOException {
        try (var platform = new StubPlatform(() -> true)) {
            typed("referrals drop " + id + " --outbox @outbox --by Ann --reason mistaken");
            typed("referrals send --outbox @outbox --as acme --to " + platform.address());

            assertThat(platform.taken).isEmpty();
            assertThat(typed("referrals confirm " + id + " --outbox @outbox --by Ann --reason again")
                            .err())
                    .isEqualTo("match: There is no such referral, or it cannot be confirmed any more.\n");
        }
    }

    @Test
    void what_could_not_be_sent_is_told_and_stays() throws IOException {
        typed("referrals confirm " + id + " --outbox @outbox --by Ann --reason looked");
        try (var platform = new StubPlatform(() -> false)) {
            var said = typed("referrals send --outbox @outbox --as acme --to " + platform.address());

            assertThat(said.out())
                    .startsWith("1 could not be sent yet. Send again after 2026-11-28T12:00:")
                    .endsWith("Z.\n");
            assertThat(said.code()).isEqualTo(1);
        }
        assertThat(typed("referrals list --outbox @outbox").out())
                .isEqualTo(id + "\tSENDING\ttried 1 times: the receiver answered with the status 503\n");
    }

    @Test
    void what_is_over_is_forgotten_and_how_many_is_said() {
        assertThat(typed("referrals forget --outbox @outbox --before 2030-01-01")
                        .out())
                .isEqualTo("0 forgotten.\n");
        typed("referrals drop " + id + " --outbox @outbox --by Ann --reason mistaken");

        assertThat(typed("referrals forget --outbox @outbox --before 2026-11-28")
                        .out())
                .isEqualTo("0 forgotten.\n");
        assertThat(typed("referrals forget --outbox @outbox --before 2026-11-29"))
                .isEqualTo(new Typed.Said(0, "1 forgotten.\n", ""));
        assertThat(typed("referrals list --outbox @outbox").out()).isEmpty();
    }

    @Test
    void an_outbox_that_no_longer_says_by_which_road_it_goes_is_a_matter_for_a_person() throws IOException {
        Files.write(folder.resolve("outbox").resolve("road"), new byte[] {'I', -1});

        var said = typed("referrals list --outbox @outbox");

        assertThat(said.err())
                .contains("outbox/road is damaged: it is to say INDUSTRY")
                .doesNotContain("fault");
        assertThat(said.code()).isEqualTo(2);
    }

    @Test
    void nothing_is_begun_where_somebody_only_sends() {
        assertThat(typed("referrals send --outbox @typo --as acme --to https://forthwith.example.org")
                        .err())
                .startsWith("match: There is no outbox in");
        assertThat(folder.resolve("typo")).doesNotExist();
    }

    @Test
    void a_damaged_file_is_named_and_holds_up_nothing_else() throws IOException {
        Path kept = folder.resolve("outbox").resolve("queue").resolve(id + ".kept");
        byte[] bytes = Files.readAllBytes(kept);
        bytes[bytes.length - 1] ^= 1;
        Files.write(kept, bytes);

        var said = typed("referrals list --outbox @outbox");

        assertThat(said.err()).contains("is damaged. A person has to look at it.");
        assertThat(said.code()).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            referrals --outbox @outbox                          | match: Say what to do with referrals, and nothing else: list, confirm ID, drop ID, send or forget.
            referrals list all of them --outbox @outbox         | match: Say what to do with referrals, and nothing else:
            referrals forget --outbox @outbox                   | match: --before is needed.
            referrals forget --outbox @outbox --before May      | match: --before is to be a day, such as 2026-01-31.
            referrals list                                      | match: --outbox is needed.
            referrals list --outbox @none                       | match: There is no outbox in
            referrals list --outbox @outbox --road report       | match: What lies in
            referrals confirm --outbox @outbox --by A --reason b| match: Say which referral
            referrals confirm x --outbox @outbox --reason b     | match: --by is needed.
            referrals confirm x --outbox @outbox --by A --reason b | match: There is no such referral
            referrals send --outbox @outbox --as acme           | match: --to is needed.
            """)
    void what_is_wrong_is_a_sentence_and_code_2(String words, String sentence) {
        var said = typed(words);

        assertThat(said.err()).startsWith(sentence).doesNotContain("Exception");
        assertThat(said.code()).isEqualTo(2);
    }
}
