package org.forthwith.app.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalTime;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.forthwith.kernel.ForceCode;
import org.forthwith.obligation.telling.Correspondence;
import org.forthwith.obligation.telling.Program;
import org.forthwith.obligation.telling.QuietHours;
import org.forthwith.obligation.telling.Road;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NoticeSettingsTest {

    private static final String WHSEC = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";
    private static final String NOTIFY_KEY =
            "live-26785a09-ab16-4eb0-8407-a37497a57506-3d844edf-8d35-48ac-975b-e847b4f122b0";

    @TempDir
    private Path home;

    private static Correspondence read(Map<String, String> words) {
        return NoticeSettings.read(words, false, InstantSource.system());
    }

    /** Settings that are whole, with one of them changed or taken out. */
    private Map<String, String> smtp(String name, String value) {
        var words = new HashMap<>(Map.of(
                "FORTHWITH_NOTICE_POST", "smtp",
                "FORTHWITH_NOTICE_SMTP_HOST", "mail.force.example",
                "FORTHWITH_NOTICE_SMTP_FROM", "forthwith@force.example"));
        words.put("FORTHWITH_NOTICE_" + name, value);
        return words;
    }

    private String file(String name, String content) throws IOException {
        return Files.writeString(home.resolve(name), content).toString();
    }

    // [utest->req~without-a-road-the-desk-is-told~1]
    @Test
    void without_a_word_about_notices_everybody_is_told_at_the_desk() {
        assertThat(read(Map.of()).roads().none()).isTrue();
        assertThat(read(Map.of()).couriers()).isEmpty();
    }

    @Test
    void one_road_carries_the_post() throws IOException {
        assertThat(read(smtp("SMTP_PORT", "25")).couriers()).containsOnlyKeys(Road.SMTP);
        assertThat(read(Map.of("FORTHWITH_NOTICE_POST", "file", "FORTHWITH_NOTICE_FILE_DIRECTORY", "post"))
                        .couriers())
                .containsOnlyKeys(Road.FILE);
        assertThat(read(Map.of(
                                "FORTHWITH_NOTICE_POST",
                                "notify",
                                "FORTHWITH_NOTICE_NOTIFY_KEY_FILE",
                                file("key", NOTIFY_KEY + "\n"),
                                "FORTHWITH_NOTICE_NOTIFY_TEMPLATE",
                                "template-1"))
                        .couriers())
                .containsOnlyKeys(Road.NOTIFY);
    }

    @Test
    void programs_are_read_from_a_file_with_their_forces_and_secrets() throws IOException {
        String secret = file("secret", WHSEC);
        String webhooks = file("webhooks.csv", """
                # name,address,forces,secret
                chat,https://chat.force.example/hook,50 52,%s
                region,https://region.example/in,all,%s
                """.formatted(secret, secret));

        var correspondence = read(Map.of("FORTHWITH_NOTICE_WEBHOOKS", webhooks));

        assertThat(correspondence.couriers()).containsOnlyKeys(Road.WEBHOOK);
        assertThat(correspondence.roads().programs())
                .containsExactly(
                        Program.of("chat", Set.of(new ForceCode("50"), new ForceCode("52"))),
                        Program.everywhere("region"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "chat,http://chat.force.example/hook,all,SECRET",
                "chat,https://name:hush@chat.force.example/hook,all,SECRET",
                "chat,/hook,all,SECRET",
                "chat,https://chat force.example/hook,all,SECRET",
                "chat,https://chat.force.example/hook,SECRET",
                "chat,https://chat.force.example/hook,all,nowhere",
                "chat,https://a.example/,all,SECRET\nchat,https://b.example/,all,SECRET"
            })
    void a_program_that_would_be_called_in_the_open_or_without_a_secret_is_refused(String line) throws IOException {
        String webhooks = file("webhooks.csv", line.replace("SECRET", file("secret", WHSEC)));

        assertThatThrownBy(() -> read(Map.of("FORTHWITH_NOTICE_WEBHOOKS", webhooks)))
                .isInstanceOf(NoticeFault.class)
                .hasMessageNotContaining("hush");
    }

    // [utest->req~a-program-hears-of-the-forces-it-is-given~1]
    @ParameterizedTest
    @ValueSource(strings = {"", "Avon", "5", "52 every", "ALL 52"})
    void a_program_without_forces_is_refused_and_told_how_to_say_all(String forces) throws IOException {
        String webhooks =
                file("webhooks.csv", "chat,https://chat.force.example/hook," + forces + "," + file("secret", WHSEC));

        assertThatThrownBy(() -> read(Map.of("FORTHWITH_NOTICE_WEBHOOKS", webhooks)))
                .isInstanceOf(NoticeFault.class)
                .hasMessage("The webhook chat needs its forces: their two-digit numbers with a space between, or the"
                        + " word all.");
    }

    // [utest->req~a-call-can-be-verified~1]
    @ParameterizedTest
    @CsvSource({"0, false", "1, false", "23, false", "24, true", "64, true", "65, false"})
    void a_secret_of_a_program_has_24_to_64_bytes(int bytes, boolean taken) throws IOException {
        String secret = file("secret", "whsec_" + Base64.getEncoder().encodeToString(new byte[bytes]));
        var words = Map.of(
                "FORTHWITH_NOTICE_WEBHOOKS",
                file("webhooks.csv", "chat,https://chat.force.example/hook,all," + secret));

        if (taken) {
            assertThat(read(words).couriers()).containsOnlyKeys(Road.WEBHOOK);
        } else {
            assertThatThrownBy(() -> read(words))
                    .isInstanceOf(NoticeFault.class)
                    .hasMessageContaining("24 to 64 bytes");
        }
    }

    @ParameterizedTest
    @CsvSource({"21:30-06:45, 21:30, 06:45", "none, 00:00, 00:00"})
    void quiet_hours_are_two_times_or_none(String written, LocalTime from, LocalTime until) {
        assertThat(read(Map.of("FORTHWITH_NOTICE_QUIET", written)).roads().quiet())
                .isEqualTo(new QuietHours(from, until));
    }

    @ParameterizedTest
    @CsvSource({
        "POST, pigeon, 'smtp, notify or file'",
        "SMTP_HOST, '', SMTP_HOST",
        "SMTP_FROM, '', SMTP_FROM",
        "SMTP_PORT, many, number",
        "SMTP_SECURITY, perhaps, 'starttls, tls or none'",
        "SMTP_SECURITY, none, in the open",
        "SMTP_USER, platform, both",
        "SMTP_PASSWORD_FILE, nowhere, cannot be read",
        "QUIET, at night, two times",
        "QUIET, 22:00, two times"
    })
    void what_cannot_be_so_is_said_in_a_sentence(String name, String value, String says) {
        assertThatThrownBy(() -> read(smtp(name, value)))
                .isInstanceOf(NoticeFault.class)
                .hasMessageContaining(says);
    }

    @Test
    void a_key_that_is_none_is_refused_and_not_shown() throws IOException {
        String key = file("key", "a-short-one");

        assertThatThrownBy(() -> read(Map.of(
                        "FORTHWITH_NOTICE_POST",
                        "notify",
                        "FORTHWITH_NOTICE_NOTIFY_KEY_FILE",
                        key,
                        "FORTHWITH_NOTICE_NOTIFY_TEMPLATE",
                        "template-1")))
                .isInstanceOf(NoticeFault.class)
                .hasMessageNotContaining("a-short-one");
    }

    // [utest->req~a-receipt-is-taken-when-it-is-brought~1]
    @Test
    void the_token_of_the_receipts_is_kept_as_a_digest_and_fits_nothing_else() throws IOException {
        String token = "0123456789abcdef0123456789abcdef";
        var agreed = NoticeSettings.callback(Map.of(
                        "FORTHWITH_NOTICE_POST",
                        "notify",
                        "FORTHWITH_NOTICE_NOTIFY_CALLBACK_FILE",
                        file("token", token + "\n")))
                .orElseThrow();

        assertThat(agreed.fits(token)).isTrue();
        assertThat(agreed.fits("")).isFalse();
        assertThat(agreed.fits(token + "0")).isFalse();
        assertThat(agreed.toString()).doesNotContain(token);
        assertThat(NoticeSettings.callback(Map.of("FORTHWITH_NOTICE_POST", "notify")))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"notify, too-short, at least 32", "smtp, 0123456789abcdef0123456789abcdef, is for letters"})
    void a_token_that_anybody_might_guess_or_that_nobody_would_bring_is_refused(String road, String token, String says)
            throws IOException {
        var words =
                Map.of("FORTHWITH_NOTICE_POST", road, "FORTHWITH_NOTICE_NOTIFY_CALLBACK_FILE", file("token", token));

        assertThatThrownBy(() -> NoticeSettings.callback(words))
                .isInstanceOf(NoticeFault.class)
                .hasMessageContaining(says)
                .hasMessageNotContaining(token);
    }
}
