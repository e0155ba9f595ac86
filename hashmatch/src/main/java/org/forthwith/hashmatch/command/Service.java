package org.forthwith.hashmatch.command;

import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.forthwith.hashmatch.HashMatch;
import org.forthwith.hashmatch.post.Answer;
import org.forthwith.hashmatch.post.Confirmation;
import org.forthwith.hashmatch.post.HttpLine;
import org.forthwith.hashmatch.post.Post;
import org.forthwith.hashmatch.referral.Reporter;
import org.forthwith.hashmatch.serve.Server;
import org.forthwith.hashmatch.serve.Serving;
import org.jspecify.annotations.Nullable;

/** Screens uploads over HTTP until it is stopped, and sends the referrals that are made meanwhile. */
final class Service {

    private static final String TOKEN = "FORTHWITH_SERVE_TOKEN";
    private static final int MOST_PORTS = 65_535;
    private static final long LONGEST_END_SECONDS = 60;
    private static final Duration BETWEEN_ROUNDS = Duration.ofSeconds(1);

    private Service() {}

    static int run(List<String> arguments, Around around) throws IOException {
        Asked asked = new Asked(
                arguments,
                "--store --address --port --token-file --host-name --threshold --mode --outbox --road --confirm"
                        + " --provider --platform --email --to --as --secret-file",
                "--even");
        if (!asked.words().isEmpty()) {
            throw new Wrong("Serving takes no files.");
        }
        boolean refers = asked.has("--outbox");
        if (asked.has("--to") && !refers) {
            throw new Wrong("--to is where referrals are sent to, and without --outbox none are made.");
        }
        Serving serving = serving(asked, around);
        CountDownLatch ended = new CountDownLatch(1);
        Runtime.getRuntime().addShutdownHook(stopping(Thread.currentThread(), ended));
        try (HashMatch lists = Shelf.open(asked.path("--store"), around);
                HttpLine line = refers && asked.has("--to") ? Referring.line(asked, around) : null;
                Post post = refers ? post(asked, line, around) : null;
                Server server = Server.open(serving, lists, post, around.clock())) {
            if (lists.status().entries() == 0) {
                around.note("The store in " + asked.path("--store")
                        + " is empty: nothing can be screened until a list has been loaded.");
            }
            around.say("Screening at http://" + serving.address().getHostAddress() + ":" + server.port() + ".");
            untilStopped(line == null ? null : post, around);
            return Around.NOTHING;
        } catch (BindException taken) {
            throw new Wrong("Port " + asked.value("--port", String.valueOf(Serving.USUAL_PORT)) + " of "
                    + serving.address() + ": " + taken.getMessage() + ".");
        } finally {
            ended.countDown();
        }
    }

    private static Serving serving(Asked asked, Around around) throws IOException {
        boolean guarded = asked.has("--token-file") || around.environment().containsKey(TOKEN);
        String token = guarded ? around.secret(asked, "--token-file", TOKEN) : null;
        try {
            return Serving.usual()
                    .on(
                            InetAddress.getByName(asked.value("--address", "127.0.0.1")),
                            asked.number("--port", Serving.USUAL_PORT, MOST_PORTS))
                    .withToken(token)
                    .with(Screening.settings(asked))
                    .called(Set.copyOf(asked.values("--host-name")))
                    .reportedBy(reporter(asked))
                    .checked();
        } catch (UnknownHostException unknown) {
            throw new Wrong("--address is no address of this machine.");
        } catch (IllegalArgumentException wrong) {
            throw new Wrong(wrong.getMessage());
        }
    }

    /** Null where nothing is referred. */
    private static @Nullable Reporter reporter(Asked asked) {
        if (!asked.has("--outbox")) {
            return null;
        }
        String provider = asked.needed("--provider");
        return new Reporter(provider, asked.value("--platform", provider), "", "", asked.needed("--email"), "");
    }

    /** @param line null where referrals only wait: for a person, or for somebody else to send them */
    private static Post post(Asked asked, @Nullable HttpLine line, Around around) throws IOException {
        return Outbox.asked(asked)
                .open(
                        asked.oneOf("--confirm", Confirmation.ALL),
                        line == null ? call -> Answer.later("this service was not told where to send to") : line,
                        around);
    }

    /** Sends what is due until it is interrupted. Where the queue cannot be written that is told, and uploads are screened all the same. */
    private static void untilStopped(@Nullable Post sent, Around around) {
        try {
            while (true) {
                around.pauses().pause(BETWEEN_ROUNDS);
                if (sent != null) {
                    round(sent, around);
                }
            }
        } catch (InterruptedException stopped) {
            around.note("Stopped.");
        }
    }

    private static void round(Post sent, Around around) {
        try {
            sent.round();
        } catch (IOException fault) {
            around.note("The queue of referrals: " + fault.getMessage());
        }
    }

    /** What is stopped from outside lets the calls that run come to their end first. */
    private static Thread stopping(Thread service, CountDownLatch ended) {
        return new Thread(() -> {
            service.interrupt();
            try {
                ended.await(LONGEST_END_SECONDS, TimeUnit.SECONDS);
            } catch (InterruptedException inAHurry) {
                Thread.currentThread().interrupt();
            }
        });
    }
}
