package org.forthwith.hashmatch.post;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.forthwith.hashmatch.http.Destination;
import org.forthwith.hashmatch.referral.Given;

/** A process of its own that hands over the same referrals at each start and sends until all are sent. Others kill it. */
final class Sender {

    static final int REFERRALS = 12;

    private Sender() {}

    public static void main(String[] asked) throws IOException {
        var random = new SecureRandom();
        var clock = Clock.systemUTC();
        var folder = Path.of(asked[0]);
        var policy = new Policy(
                Road.valueOf(asked[2]), Confirmation.NONE, new Patience(Duration.ofMillis(1), Duration.ofMillis(2)));
        var key = Key.in(folder.resolveSibling("post.key"), folder, random);
        try (var line = HttpLine.to(
                        new Destination(URI.create(asked[1]), "acme", "secret"), Duration.ofSeconds(10), clock);
                var post = Post.open(folder, key, policy, line, clock, random)) {
            for (int upload = 0; upload < REFERRALS; upload++) {
                post.hand(Given.referral("upload-" + upload, List.of(Given.exact())));
            }
            while (post.round().next() != null) {
                Thread.onSpinWait();
            }
        }
    }
}
