package org.forthwith.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.forthwith.kernel.CaseId;
import org.forthwith.kernel.ForceCode;
import org.forthwith.obligation.telling.Addressee;
import org.forthwith.obligation.telling.Courier;
import org.forthwith.obligation.telling.Courier.Outcome;
import org.forthwith.obligation.telling.Courier.Receipt;
import org.forthwith.obligation.telling.Notice.About;
import org.forthwith.obligation.telling.Outbox.Carried;
import org.forthwith.obligation.telling.Road;
import org.forthwith.obligation.telling.Waiting;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class AttemptsTest {

    private static final Instant NOW = Instant.parse("2026-01-12T09:00:00Z");
    private static final ForceCode FORCE = new ForceCode("52");
    private static final Waiting LETTER = new Waiting(
            new UUID(7, 7),
            FORCE,
            new About(FORCE, new CaseId(new UUID(1, 1)), "K-2026-004417", "K06", 1, 75, NOW),
            null,
            List.of(),
            new Addressee(Addressee.Kind.PERSON, "o.1"),
            "o.1@force.example",
            Road.SMTP,
            false,
            1,
            NOW,
            null);

    private static Attempts by(Supplier<Outcome> carries, Supplier<Receipt> says) {
        Courier courier = new Courier() {
            @Override
            public Outcome carry(Waiting notice) {
                return carries.get();
            }

            @Override
            public Receipt receipt(String number) {
                return says.get();
            }
        };
        return new Attempts(Map.of(Road.SMTP, courier), Duration.ofMillis(200));
    }

    private static Outcome carried(Supplier<Outcome> carries) {
        return by(carries, Receipt.Unknown::new).carry(LETTER);
    }

    // [utest->req~a-slow-road-holds-up-no-other~1]
    @Test
    @Timeout(5)
    void a_courier_that_does_not_come_back_is_called_off_and_the_notice_is_tried_again() throws InterruptedException {
        var calledOff = new CountDownLatch(1);

        Outcome outcome = carried(() -> {
            try {
                new CountDownLatch(1).await();
            } catch (InterruptedException stopped) {
                calledOff.countDown();
            }
            return new Outcome.Taken(null);
        });

        assertThat(outcome).isEqualTo(new Outcome.NotNow("it took longer than 0 seconds"));
        assertThat(calledOff.await(5, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void whatever_a_courier_throws_is_a_try_that_failed_with_a_reason() {
        assertThat(carried(() -> {
                    throw new IllegalStateException("not shown");
                }))
                .isEqualTo(new Outcome.NotNow("a fault on the way: IllegalStateException"));
        assertThat(carried(() -> {
                    throw new StackOverflowError();
                }))
                .isEqualTo(new Outcome.NotNow("a fault on the way: StackOverflowError"));
    }

    @Test
    void whatever_a_courier_throws_when_it_is_asked_says_nothing_of_the_notice() {
        var attempts = by(() -> new Outcome.Taken("1"), () -> {
            throw new StackOverflowError();
        });

        assertThat(attempts.receipt(new Carried(LETTER, "1"))).isEqualTo(new Receipt.Unknown());
    }

    @Test
    void a_road_that_is_no_longer_in_use_takes_nothing() {
        assertThat(new Attempts(Map.of(), Attempts.USUAL).carry(LETTER))
                .isEqualTo(new Outcome.Never("this road is no longer in use"));
    }
}
