package org.forthwith.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.forthwith.access.store.SenderFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

// [utest->req~senders-are-enrolled-by-command~1]
class SenderCommandTest {

    @TempDir
    Path parent;

    private Map<String, String> words = Map.of();

    @BeforeEach
    void aNewHome() {
        words = Map.of("FORTHWITH_HOME", parent.resolve("home").toString());
    }

    @Test
    void a_sender_that_has_been_added_proves_itself_with_what_was_printed_until_it_is_removed() {
        var added = Typed.in(words, "sender", "add", "acme-chat", "Acme Chat", "91");

        assertThat(added.code()).isZero();
        assertThat(added.said()).matches("\\S{43}\\R");
        assertThat(lets(added.said().strip())).isTrue();
        assertThat(Typed.in(words, "sender", "list").said())
                .isEqualTo("acme-chat\t91\tevery channel\tAcme Chat\n")
                .doesNotContain(added.said().strip());

        assertThat(Typed.in(words, "sender", "remove", "acme-chat").code()).isZero();
        assertThat(lets(added.said().strip())).isFalse();
        assertThat(Typed.in(words, "sender", "list").said()).isEmpty();
    }

    @Test
    void a_sender_that_is_added_again_has_a_new_secret() {
        var first =
                Typed.in(words, "sender", "add", "acme-chat", "Acme Chat", "91").said();
        var second =
                Typed.in(words, "sender", "add", "acme-chat", "Acme Chat", "91").said();

        assertThat(lets(second.strip())).isTrue();
        assertThat(lets(first.strip())).isFalse();
    }

    // [utest->req~a-sender-keeps-to-its-channels~1]
    @Test
    void a_sender_that_is_added_again_keeps_its_channels_unless_others_are_named() {
        Typed.in(words, "sender", "add", "--channel", "OSA_NCA", "acme-chat", "Acme Chat", "91");
        Typed.in(words, "sender", "add", "acme-chat", "Acme Chat", "91");

        assertThat(Typed.in(words, "sender", "list").said()).contains("\tOSA_NCA\t");

        Typed.in(words, "sender", "add", "--channel", "NCMEC", "--channel", "IWF", "acme-chat", "Acme Chat", "91");

        assertThat(Typed.in(words, "sender", "list").said()).contains("\tIWF NCMEC\t");
        assertThat(Typed.in(words, "sender", "add", "--channel", "PIGEON", "acme-chat", "Acme Chat", "91")
                        .code())
                .isEqualTo(2);
    }

    @Test
    void a_force_that_there_is_not_an_id_that_cannot_be_and_a_sender_that_is_not_there_are_wrong_use() {
        assertThat(Typed.in(words, "sender", "add", "acme-chat", "Acme Chat", "xx")
                        .code())
                .isEqualTo(2);
        assertThat(Typed.in(words, "sender", "add", "acme chat", "Acme Chat", "91")
                        .code())
                .isEqualTo(2);
        assertThat(Typed.in(words, "sender", "remove", "nobody").code()).isEqualTo(2);
        assertThat(Typed.in(words, "sender").code()).isEqualTo(2);
    }

    private boolean lets(String secret) {
        return new SenderFile(parent.resolve("home").resolve("senders.csv"))
                .authenticate("acme-chat", secret.toCharArray())
                .isPresent();
    }
}
