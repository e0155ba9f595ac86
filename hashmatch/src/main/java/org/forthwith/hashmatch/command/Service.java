package org.forthwith.hashmatch.command;

import java.io.IOException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.forthwith.hashmatch.HashMatch;
import org.forthwith.hashmatch.serve.NotServed;
import org.forthwith.hashmatch.serve.Server;
import org.forthwith.hashmatch.serve.Serving;

/** Screens uploads over HTTP until it is stopped, and sends the referrals that are made meanwhile. */
final class Service {

    private static final long LONGEST_END_SECONDS = 60;

    private Service() {}

    static int run(Asked asked, Around around) throws IOException {
        if (!asked.words().isEmpty()) {
            throw new Wrong("Serving takes no files.");
        }
        Serving serving = ServingAsked.of(asked, around);
        CountDownLatch ended = new CountDownLatch(1);
        Runtime.getRuntime().addShutdownHook(stopping(Thread.currentThread(), ended));
        try (HashMatch lists = Shelf.open(asked.path("--store"), around);
                Sending sending = Sending.asked(asked, around);
                Server server = Server.open(serving, lists, sending.post(), around.clock())) {
            around.say("Screening at http://" + serving.address().getHostAddress() + ":" + server.port() + ".");
            sending.untilStopped();
            return Code.NOTHING;
        } catch (NotServed notSafe) {
            throw new Wrong(String.valueOf(notSafe.getMessage()));
        } finally {
            ended.countDown();
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
