package org.forthwith.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.forthwith.app.House;
import org.forthwith.flow.Receipt;
import org.forthwith.referral.Channel;
import org.forthwith.referral.Original;
import org.forthwith.referral.Submission;

/** Reports that walk in at given times, each with an address that no other has. */
final class Intake {

    private static final int AT_ONCE = 4;

    private final Ground ground;

    Intake(Ground ground) {
        this.ground = ground;
    }

    /**
     * So many cases. Those that come together are worked by houses of their own, each with its clock.
     *
     * @param received when each was
     */
    void cases(int number, IntFunction<Instant> received) {
        List<Desk> desks =
                Stream.generate(() -> new Desk(ground)).limit(AT_ONCE).toList();
        List<Integer> all = IntStream.range(0, number).boxed().toList();
        Crew.inTurn(desks, all, (desk, one) -> desk.take(one, received.apply(one)));
    }

    private static final class Desk {

        private final AtomicReference<Instant> now = new AtomicReference<>(Instant.EPOCH);
        private final House house;

        private Desk(Ground ground) {
            this.house = ground.house(now::get);
        }

        private void take(int number, Instant at) {
            now.set(at);
            String reference = "BENCH-" + number;
            String document = """
                    {"format": "direct-report-1", "reference": "%s", "receivedVia": "front-desk", "concern": "OTHER",
                     "suspect": {"emails": ["invented.%d@example.org"]}, "place": {"district": "E07000041"}}""".formatted(reference, number);
            var submission =
                    new Submission(new Original(document.getBytes(UTF_8)), Channel.PUBLIC, "desk", reference, null);
            Receipt receipt = house.flow().walk().receive(submission, house.platform());
            if (!(receipt instanceof Receipt.Taken)) {
                throw new IllegalStateException("a report was not taken in: " + receipt);
            }
        }
    }
}
