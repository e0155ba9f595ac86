package org.forthwith.obligation.notice;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNullElse;

import jakarta.mail.Address;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.util.Date;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.forthwith.obligation.telling.Courier;
import org.forthwith.obligation.telling.Waiting;
import org.forthwith.obligation.telling.Wording;

/** Sends notices by mail. A server that knows no such address is believed; anything else is tried again. */
public final class SmtpCourier implements Courier {

    private static final int FOR_GOOD = 500;

    private final SmtpServer server;
    private final Wording wording;
    private final Session session;

    public SmtpCourier(SmtpServer server, Wording wording) {
        this.server = server;
        this.wording = wording;
        this.session = Session.getInstance(server.properties());
    }

    @Override
    public Outcome carry(Waiting notice) {
        try {
            Address to = new InternetAddress(requireNonNullElse(notice.address(), ""), true);
            MimeMessage message = message(notice, to);
            try (Transport transport = session.getTransport("smtp")) {
                transport.connect(server.user(), server.password());
                transport.sendMessage(message, new Address[] {to});
            }
            return new Outcome.Taken(null);
        } catch (AddressException written) {
            return new Outcome.Never("this is no mail address");
        } catch (MessagingException fault) {
            return outcome(fault);
        }
    }

    private MimeMessage message(Waiting notice, Address to) throws MessagingException {
        Wording.Letter letter = wording.letter(notice);
        var message =
                new Numbered(session, "<" + notice.id() + "@" + wording.house().getHost() + ">");
        message.setFrom(new InternetAddress(server.from(), true));
        message.setRecipient(MimeMessage.RecipientType.TO, to);
        message.setSubject(letter.subject(), UTF_8.name());
        message.setText(letter.text(), UTF_8.name());
        message.setSentDate(Date.from(notice.writtenAt()));
        message.setHeader("Auto-Submitted", "auto-generated");
        message.saveChanges();
        return message;
    }

    /** What the server said of the address stands somewhere in the chain of faults; anything else may be put right. */
    private static Outcome outcome(MessagingException fault) {
        for (Exception said = fault; said instanceof MessagingException chained; said = chained.getNextException()) {
            if (said instanceof SMTPAddressFailedException address) {
                String code = "the mail server answered " + address.getReturnCode();
                return address.getReturnCode() >= FOR_GOOD ? new Outcome.Never(code) : new Outcome.NotNow(code);
            }
        }
        return new Outcome.NotNow(
                "the mail server did not take it: " + fault.getClass().getSimpleName());
    }

    /** A letter that keeps its number when it is sent twice, so that a mail program can see that it is the same. */
    private static final class Numbered extends MimeMessage {

        private final String number;

        Numbered(Session session, String number) {
            super(session);
            this.number = number;
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", number);
        }
    }
}
