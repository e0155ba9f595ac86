package org.forthwith.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.forthwith.FreshHouse;
import org.forthwith.flow.Noticed;
import org.forthwith.obligation.Sweep.Outcome;
import org.forthwith.obligation.Sweepers.Sweeper;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;

/** That the clocks are watched is itself put down where every machine can see it. */
class SweepingTest {

    private static final FreshHouse FRESH = new FreshHouse();
    private static final Instant LATER = Instant.parse("2026-03-02T11:30:00Z");
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @AfterAll
    static void close() {
        FRESH.close();
    }

    // [utest->req~the-sweep-is-measured~1]
    @Test
    void a_machine_that_sweeps_says_so_and_tells_of_each_rung_with_its_lateness() throws InterruptedException {
        FRESH.hand("DESK-1", "07700 900123", "E07000041");
        FRESH.moveTimeTo(LATER);
        List<Noticed> told = new CopyOnWriteArrayList<>();
        var one = new CountDownLatch(1);

        try (var jobs = new Jobs(
                FRESH.house(),
                rung -> {
                    told.add(rung);
                    one.countDown();
                },
                notice -> {})) {
            jobs.start();
            assertThat(one.await(PATIENCE.toSeconds(), TimeUnit.SECONDS)).isTrue();
        }

        Sweeper machine = sweepers().getFirst();
        assertThat(told)
                .as("half of the four hours of the acknowledgement were up at eleven")
                .containsExactly(new Noticed(50, Duration.ofMinutes(30)));
        assertThat(machine.rungs()).isEqualTo(1);
        assertThat(machine.worst()).isEqualTo(Duration.ofMinutes(30));
        assertThat(machine.worstAt()).isEqualTo(LATER);
        assertThat(machine.silent()).isLessThan(PATIENCE);
    }

    @Test
    void the_latest_warning_stays_on_record_when_later_ones_are_in_time() {
        UUID node = FRESH.house().ids().next();
        swept(node, new Outcome(2, Duration.ofSeconds(40)));
        swept(node, new Outcome(3, Duration.ofSeconds(1)));
        swept(node, Outcome.NOTHING);

        assertThat(sweepers())
                .filteredOn(machine -> machine.node().equals(node))
                .singleElement()
                .satisfies(machine -> {
                    assertThat(machine.rungs()).isEqualTo(5);
                    assertThat(machine.worst()).isEqualTo(Duration.ofSeconds(40));
                });
    }

    @Test
    void a_machine_that_has_not_swept_for_a_week_is_forgotten() {
        UUID node = FRESH.house().ids().next();
        swept(node, Outcome.NOTHING);
        var owner = new JdbcTemplate(FRESH.database().owner());
        FRESH.ownersHouse()
                .decisions()
                .take(
                        FRESH.house().platform(),
                        () -> owner.update(
                                "update sweeper set swept_at = swept_at - interval '8 days' where node = ?", node));

        swept(FRESH.house().ids().next(), Outcome.NOTHING);

        assertThat(sweepers()).extracting(Sweeper::node).doesNotContain(node);
    }

    private static void swept(UUID node, Outcome outcome) {
        FRESH.house().decisions().take(FRESH.house().platform(), () -> {
            FRESH.house().sweepers().swept(node, outcome, LATER);
            return outcome;
        });
    }

    private static List<Sweeper> sweepers() {
        return FRESH.house().sweepers().all();
    }
}
