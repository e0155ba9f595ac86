package org.forthwith.hashmatch.post;

import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a platform of this project answers to a whole document. 202 means that it is kept there and that people will mend it: it has arrived. */
final class PlatformAnswer {

    private static final Pattern REFERRAL = Pattern.compile("\"referral\"\\s*:\\s*\"([0-9A-Za-z-]{1,64})\"");
    private static final int LONGEST_WORDS = 500;

    private PlatformAnswer() {}

    static Answer read(int status, byte[] body) {
        String text = new String(body, StandardCharsets.UTF_8);
        return switch (status) {
            case 200, 201, 202 -> taken(text, body);
            case 400, 413, 415, 422 ->
                new Answer.No(status, text.length() > LONGEST_WORDS ? text.substring(0, LONGEST_WORDS) : text);
            case 401, 403 -> Answer.later("the receiver does not let this sender in");
            default -> Answer.later("the receiver answered with the status " + status);
        };
    }

    /** Somebody else's page can have the status 200, too. */
    private static Answer taken(String text, byte[] body) {
        Matcher referral = REFERRAL.matcher(text);
        return referral.find()
                ? new Answer.Yes(referral.group(1), "", Digests.sha256(body))
                : Answer.later("the answer was no receipt");
    }
}
