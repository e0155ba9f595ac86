package org.forthwith.app.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.forthwith.app.House;
import org.forthwith.referral.Channel;
import org.forthwith.referral.Original;
import org.forthwith.referral.Submission;

/** Reports from a front desk, of which only the reference differs. */
final class Reports {

    private Reports() {}

    static String text(String reference) {
        return """
                {"format": "direct-report-1", "reference": "%s", "receivedVia": "front-desk", "concern": "CONTACT_ONLINE",
                 "suspect": {"phones": ["07700 900123"]}, "place": {"district": "E07000041"}}
                """.formatted(reference);
    }

    static void handIn(House house, String reference) {
        var submission =
                new Submission(new Original(text(reference).getBytes(UTF_8)), Channel.PUBLIC, "desk", reference, null);
        house.flow().walk().receive(submission, house.platform());
    }
}
