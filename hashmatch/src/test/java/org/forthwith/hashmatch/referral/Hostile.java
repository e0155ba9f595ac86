package org.forthwith.hashmatch.referral;

import java.time.Instant;
import java.util.List;

/** Values as people type them to break what reads them. */
final class Hostile {

    static final String NAME = "</screenName><x a=\"1\">&amp;\u0000\u001b]]>\ud83d\ude00 \ud83d \r\n<!DOCTYPE z>";

    private Hostile() {}

    static Referral referral() {
        var account = new Account(
                NAME,
                List.of(NAME),
                List.of(NAME),
                List.of(NAME),
                List.of(new Capture(NAME, 1, Instant.EPOCH, Capture.Event.LOGIN)));
        var detection = new Detection(NAME, Given.FOUND, List.of(Given.exact()), account, Seen.NO);
        return new Referral(Given.reporter(), Given.filing(), detection);
    }
}
