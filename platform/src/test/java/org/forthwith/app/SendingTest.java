package org.forthwith.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.forthwith.FreshHouse;
import org.forthwith.app.notice.Carrier;
import org.forthwith.obligation.telling.Correspondence;
import org.forthwith.obligation.telling.Courier.Outcome;
import org.forthwith.obligation.telling.Program;
import org.forthwith.obligation.telling.QuietHours;
import org.forthwith.obligation.telling.Road;
import org.forthwith.obligation.telling.Roads;
import org.junit.jupiter.api.Test;

class SendingTest {

    private static final int PATIENCE_SECONDS = 20;

    // [itest->req~a-slow-road-holds-up-no-other~1]
    @Test
    void a_letter_goes_out_while_every_call_hangs_and_so_does_the_next_one() throws InterruptedException {
        try (var fresh = new FreshHouse()) {
            var hangs = new CountDownLatch(1);
            var called = new CountDownLatch(1);
            var carried = new CountDownLatch(2);
            var calls = new Carrier().does(call -> {
                called.countDown();
                return await(hangs);
            });
            var post = new Carrier().does(letter -> {
                carried.countDown();
                return new Outcome.Taken(null);
            });
            var chat = Program.everywhere("chat");
            House house = fresh.telling(new Correspondence(
                    new Roads(Road.SMTP, List.of(chat), QuietHours.USUAL),
                    Map.of(Road.SMTP, post, Road.WEBHOOK, calls)));
            reaches(fresh, house, "DESK-1", "07700 900123");
            try (var sending = new Sending(house.flow(), became -> {})) {
                sending.start();
                assertThat(called.await(PATIENCE_SECONDS, TimeUnit.SECONDS)).isTrue();
                reaches(fresh, house, "DESK-2", "07700 900124");
                assertThat(carried.await(PATIENCE_SECONDS, TimeUnit.SECONDS)).isTrue();
                hangs.countDown();
            }
        }
    }

    /** One rung, and with it one letter and one call: half of the four hours of the acknowledgement are up. */
    private static void reaches(FreshHouse fresh, House house, String reference, String phone) {
        Instant received = house.clock().instant();
        fresh.hand(reference, phone, "E07000041");
        fresh.moveTimeTo(received.plusSeconds(2 * 3600));
        assertThat(house.flow().watch().sweep(received.plusSeconds(2 * 3600))).isPositive();
    }

    private static Outcome await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
        return new Outcome.Taken(null);
    }
}
