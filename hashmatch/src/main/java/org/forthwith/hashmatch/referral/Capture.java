package org.forthwith.hashmatch.referral;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * From where an account was used.
 *
 * @param address an IP address, as the platform recorded it
 * @param port 1 to 65535; null when it was not recorded. Behind a shared address nobody is found without it
 * @param at null when it was not recorded
 */
public record Capture(
        String address, @Nullable Integer port, @Nullable Instant at, Event event) {

    /** What the account was used for. Source: the schema of the reporting API, November 2025. */
    public enum Event {
        LOGIN("Login"),
        REGISTRATION("Registration"),
        PURCHASE("Purchase"),
        UPLOAD("Upload"),
        OTHER("Other"),
        UNKNOWN("Unknown");

        final String written;

        Event(String written) {
            this.written = written;
        }
    }

    public Capture {
        Bounds.needed("an IP address where there is a capture", address);
        if (port != null && (port < 1 || port > 65_535)) {
            throw new IllegalArgumentException("A port is 1 to 65535.");
        }
    }

    @Override
    public String toString() {
        return "a capture";
    }
}
