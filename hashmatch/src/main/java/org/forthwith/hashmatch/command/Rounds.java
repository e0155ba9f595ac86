package org.forthwith.hashmatch.command;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import org.forthwith.hashmatch.post.Post;
import org.forthwith.hashmatch.post.Round;

/** Goes through a queue until all has been sent, or some time is over. */
final class Rounds {

    private Rounds() {}

    /**
     * @param within for how long what failed is tried again; zero goes through it once
     * @return whether nothing is left that moves by itself
     */
    static boolean all(Post post, Duration within, Around around) throws IOException, InterruptedException {
        Instant until = around.clock().instant().plus(within);
        Round round = post.round();
        while (round.next() != null && !round.next().isAfter(until)) {
            Duration left = Duration.between(around.clock().instant(), round.next());
            around.pauses().pause(left.isNegative() ? Duration.ZERO : left);
            round = post.round();
        }
        return round.next() == null;
    }
}
