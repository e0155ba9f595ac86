package org.forthwith.hashmatch.serve;

import java.util.List;
import java.util.Set;
import org.forthwith.hashmatch.referral.Account;
import org.forthwith.hashmatch.referral.Capture;
import org.forthwith.hashmatch.referral.Filing;
import org.forthwith.hashmatch.referral.IncidentType;
import org.forthwith.hashmatch.referral.Seen;
import org.jspecify.annotations.Nullable;

/** Reads what a platform says of an account, and what it has decided to say of a referral. */
final class Detections {

    private static final int MOST = 200;
    private static final Set<String> ACCOUNT = Set.of("id", "userNames", "emails", "phones", "captures");
    private static final Set<String> CAPTURE = Set.of("address", "port", "at", "event");
    private static final Set<String> FILING = Set.of("incident", "escalation", "priority", "complete");

    private Detections() {}

    static Account account(Part part) {
        part.only(ACCOUNT);
        List<Capture> captures = part.member("captures").items(MOST).stream()
                .map(Detections::capture)
                .toList();
        return part.made(() -> new Account(
                part.member("id").text(),
                part.member("userNames").texts(MOST),
                part.member("emails").texts(MOST),
                part.member("phones").texts(MOST),
                captures));
    }

    private static Capture capture(Part part) {
        part.only(CAPTURE);
        Part event = part.member("event");
        return part.made(() -> new Capture(
                part.member("address").text(),
                port(part.member("port")),
                part.member("at").instant(),
                event.isThere() ? event.oneOf(Capture.Event.values()) : Capture.Event.UNKNOWN));
    }

    private static @Nullable Integer port(Part part) {
        return part.isThere() ? (Integer) part.number(1, 65_535) : null;
    }

    /** What a platform has to judge has no other answer where it is left out, except why it cannot wait and how urgent it is. */
    static Filing filing(Part part) {
        part.only(FILING);
        return part.made(() -> new Filing(
                part.member("incident").oneOf(IncidentType.values()),
                part.member("escalation").textOr(""),
                part.member("priority").textOr(""),
                part.member("complete").truth()));
    }

    static Seen seen(Part part) {
        return part.isThere() ? part.oneOf(Seen.values()) : Seen.UNKNOWN;
    }
}
