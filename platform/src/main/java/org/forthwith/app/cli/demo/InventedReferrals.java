package org.forthwith.app.cli.demo;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.forthwith.hashmatch.match.Screened;
import org.forthwith.hashmatch.referral.Account;
import org.forthwith.hashmatch.referral.Capture;
import org.forthwith.hashmatch.referral.Detection;
import org.forthwith.hashmatch.referral.Filing;
import org.forthwith.hashmatch.referral.IncidentType;
import org.forthwith.hashmatch.referral.Referral;
import org.forthwith.hashmatch.referral.Reporter;
import org.forthwith.hashmatch.referral.Seen;

/** Referrals about nobody. Every name, number and address is out of a range that is set aside for examples. Source: RFC 2606, 3849 and 5737; Ofcom. */
final class InventedReferrals {

    private static final Reporter REPORTER =
            new Reporter("Example Uploads Ltd", "Example Uploads", "", "", "safety@example.org", "");
    private static final Filing FILING = new Filing(IncidentType.MATERIAL, "", "", true);
    private static final int PORT = 50_123;

    private InventedReferrals() {}

    /** @param number which of the accounts it is, from 1 to 250 */
    static Referral referral(Screened screened, int number, Instant now) {
        return new Referral(
                REPORTER,
                FILING,
                new Detection(screened.reference(), now, screened.matches(), account(number, now), Seen.UNKNOWN));
    }

    private static Account account(int number, Instant now) {
        return new Account(
                "example-account-" + number,
                List.of("invented_user_" + number),
                List.of("invented." + number + "@example.org"),
                List.of(String.format(Locale.ROOT, "+44 7700 900%03d", number)),
                List.of(new Capture(
                        address(number), PORT, now.minus(Duration.ofMinutes(number)), Capture.Event.UPLOAD)));
    }

    private static String address(int number) {
        return number % 2 == 0 ? "2001:db8::" + number : "192.0.2." + number;
    }
}
