package org.forthwith.obligation.notice;

import java.util.Properties;
import org.jspecify.annotations.Nullable;

/**
 * The mail server of the force.
 *
 * @param from the address that stands on every letter as its sender
 * @param user null when it asks nobody who they are; then so is the password
 */
public record SmtpServer(
        String host,
        int port,
        Security security,
        String from,
        @Nullable String user,
        @Nullable String password) {

    public enum Security {
        /** Begins in the open and refuses to go on unless the server changes to TLS. */
        STARTTLS,
        TLS,
        /** For a server on the same machine. */
        NONE
    }

    private static final String PATIENCE_MILLIS = "10000";

    Properties properties() {
        var properties = new Properties();
        properties.setProperty("mail.smtp.host", host);
        properties.setProperty("mail.smtp.port", Integer.toString(port));
        properties.setProperty("mail.smtp.auth", Boolean.toString(user != null));
        properties.setProperty("mail.smtp.ssl.enable", Boolean.toString(security == Security.TLS));
        properties.setProperty("mail.smtp.starttls.enable", Boolean.toString(security == Security.STARTTLS));
        properties.setProperty("mail.smtp.starttls.required", Boolean.toString(security == Security.STARTTLS));
        properties.setProperty("mail.smtp.ssl.checkserveridentity", "true");
        properties.setProperty("mail.smtp.connectiontimeout", PATIENCE_MILLIS);
        properties.setProperty("mail.smtp.timeout", PATIENCE_MILLIS);
        properties.setProperty("mail.smtp.writetimeout", PATIENCE_MILLIS);
        return properties;
    }

    /** Says nothing of the password. */
    @Override
    public String toString() {
        return host + ":" + port + " " + security;
    }
}
