package org.forthwith.hashmatch.command;

import java.net.URI;
import java.time.Duration;
import org.forthwith.hashmatch.post.Destination;
import org.forthwith.hashmatch.post.HttpLine;

/** To whom referrals go, as it is asked for. */
record Receiver(URI address, String name, String secret) {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    static Receiver asked(Asked asked, Around around) {
        try {
            return new Receiver(
                    URI.create(asked.needed("--to").replaceAll("/+$", "")),
                    asked.needed("--as"),
                    Secrets.secret(asked, "--secret-file", around, "FORTHWITH_SENDER_SECRET"));
        } catch (IllegalArgumentException noAddress) {
            throw new Wrong("--to is no address.");
        }
    }

    /** @param further what comes after the address */
    HttpLine line(String further, Around around) {
        try {
            return HttpLine.to(new Destination(URI.create(address + further), name, secret), PATIENCE, around.clock());
        } catch (IllegalArgumentException wrong) {
            throw new Wrong(String.valueOf(wrong.getMessage()));
        }
    }

    @Override
    public String toString() {
        return "a receiver";
    }
}
