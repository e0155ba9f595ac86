package org.forthwith.obligation.notice;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.user.UserException;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CompletableFuture;
import org.forthwith.obligation.telling.Courier.Outcome;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SmtpCourierTest {

    private final GreenMail mail = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

    @BeforeEach
    void start() {
        mail.start();
    }

    @AfterEach
    void stop() {
        mail.stop();
    }

    private static SmtpCourier courier(int port) {
        return new SmtpCourier(
                new SmtpServer("127.0.0.1", port, SmtpServer.Security.NONE, "forthwith@force.example", null, null),
                Letters.WORDING);
    }

    // [utest->req~a-notice-is-a-reference-and-a-link~1]
    @Test
    void a_letter_says_the_reference_and_the_link_and_nothing_else() throws Exception {
        var outcome = courier(mail.getSmtp().getPort()).carry(Letters.to("o.1@force.example"));

        assertThat(outcome).isEqualTo(new Outcome.Taken(null));
        var letter = mail.getReceivedMessages()[0];
        assertThat(letter.getSubject()).isEqualTo(Letters.SUBJECT);
        assertThat(((String) letter.getContent()).strip()).isEqualTo(Letters.TEXT);
        assertThat(letter.getAllRecipients()[0]).hasToString("o.1@force.example");
        assertThat(letter.getFrom()[0]).hasToString("forthwith@force.example");
        assertThat(letter.getHeader("Auto-Submitted")).containsExactly("auto-generated");
    }

    @Test
    void a_letter_that_is_sent_twice_has_one_number() throws Exception {
        var courier = courier(mail.getSmtp().getPort());
        courier.carry(Letters.to("o.1@force.example"));
        courier.carry(Letters.to("o.1@force.example"));

        assertThat(mail.getReceivedMessages())
                .hasSize(2)
                .extracting(letter -> letter.getHeader("Message-ID")[0])
                .containsOnly("<" + Letters.ID + "@forthwith.force.example>");
    }

    @Test
    void a_server_that_asks_who_is_there_is_told() throws UserException {
        mail.setUser("forthwith@force.example", "platform", "a long secret");
        var server = new SmtpServer(
                "127.0.0.1",
                mail.getSmtp().getPort(),
                SmtpServer.Security.NONE,
                "forthwith@force.example",
                "platform",
                "a long secret");

        assertThat(new SmtpCourier(server, Letters.WORDING).carry(Letters.to("o.1@force.example")))
                .isInstanceOf(Outcome.Taken.class);
        assertThat(server.toString()).doesNotContain("secret");
    }

    @Test
    void a_server_without_encryption_gets_nothing_where_encryption_is_asked_for() {
        var server = new SmtpServer(
                "127.0.0.1",
                mail.getSmtp().getPort(),
                SmtpServer.Security.STARTTLS,
                "forthwith@force.example",
                null,
                null);

        assertThat(new SmtpCourier(server, Letters.WORDING).carry(Letters.to("o.1@force.example")))
                .isInstanceOf(Outcome.NotNow.class);
        assertThat(mail.getReceivedMessages()).isEmpty();
    }

    @Test
    void what_is_no_address_is_never_tried_again() {
        assertThat(courier(mail.getSmtp().getPort()).carry(Letters.to("nobody at all")))
                .isInstanceOf(Outcome.Never.class);
        assertThat(courier(mail.getSmtp().getPort()).carry(Letters.to(null))).isInstanceOf(Outcome.Never.class);
    }

    @Test
    void a_server_that_is_not_there_is_tried_again() {
        int port = mail.getSmtp().getPort();
        mail.stop();

        assertThat(courier(port).carry(Letters.to("o.1@force.example"))).isInstanceOf(Outcome.NotNow.class);
    }

    // [utest->req~a-letter-that-came-back-has-failed~1]
    @ParameterizedTest
    @CsvSource({"550 no such user, true", "450 busy, false"})
    void a_server_that_refuses_an_address_for_good_is_believed(String says, boolean forGood) throws IOException {
        try (var server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var spoken = CompletableFuture.runAsync(() -> speak(server, says));

            var outcome = courier(server.getLocalPort()).carry(Letters.to("gone@force.example"));

            assertThat(outcome).isInstanceOf(forGood ? Outcome.Never.class : Outcome.NotNow.class);
            assertThat(outcome.toString()).contains(says.substring(0, 3));
            spoken.join();
        }
    }

    /** A mail server of five sentences: it answers everything with yes, and a recipient with what it has been told to say. */
    private static void speak(ServerSocket server, String toARecipient) {
        try (var line = server.accept();
                var in = new BufferedReader(new InputStreamReader(line.getInputStream(), StandardCharsets.US_ASCII))) {
            var out = line.getOutputStream();
            out.write("220 here\r\n".getBytes(StandardCharsets.US_ASCII));
            for (String said = in.readLine(); said != null; said = in.readLine()) {
                String answer = said.startsWith("RCPT") ? toARecipient : "250 yes";
                out.write((answer + "\r\n").getBytes(StandardCharsets.US_ASCII));
            }
        } catch (IOException hungUp) {
            assertThat(hungUp).isNotNull();
        }
    }
}
