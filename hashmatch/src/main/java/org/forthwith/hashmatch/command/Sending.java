package org.forthwith.hashmatch.command;

import java.io.IOException;
import java.time.Duration;
import org.forthwith.hashmatch.post.Answer;
import org.forthwith.hashmatch.post.Confirmation;
import org.forthwith.hashmatch.post.HttpLine;
import org.forthwith.hashmatch.post.Patience;
import org.forthwith.hashmatch.post.Post;
import org.jspecify.annotations.Nullable;

/**
 * The post beside a service: sends what is due while the service runs.
 *
 * @param post null where nothing is referred
 * @param line null where referrals only wait: for a person, or for somebody else to send them
 */
record Sending(@Nullable Post post, @Nullable HttpLine line, Around around) implements AutoCloseable {

    private static final Duration BETWEEN_ROUNDS = Duration.ofSeconds(1);

    static Sending asked(Asked asked, Around around) throws IOException {
        if (!asked.has("--outbox")) {
            return new Sending(null, null, around);
        }
        Outbox outbox = Outbox.asked(asked, asked.path("--outbox"));
        Confirmation confirmation = asked.oneOf("--confirm", Confirmation.ALL);
        HttpLine line = asked.has("--to") ? Receiver.asked(asked, around).line("", around) : null;
        Post post = outbox.open(
                confirmation,
                Patience.USUAL,
                line == null ? call -> Answer.later("this service was not told where to send to") : line,
                around);
        return new Sending(post, line, around);
    }

    /** Until it is interrupted. Where the queue cannot be written that is told, and uploads are screened all the same. */
    void untilStopped() {
        try {
            while (true) {
                around.pauses().pause(BETWEEN_ROUNDS);
                if (post != null && line != null) {
                    round(post);
                }
            }
        } catch (InterruptedException stopped) {
            around.note("Stopped.");
        }
    }

    private void round(Post sent) {
        try {
            sent.round();
        } catch (IOException fault) {
            around.note("The queue of referrals: " + fault.getMessage());
        }
    }

    @Override
    public void close() throws IOException {
        if (line != null) {
            line.close();
        }
        if (post != null) {
            post.close();
        }
    }
}
