package org.forthwith.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.forthwith.FreshHouse;
import org.forthwith.event.ObligationEvent.RungReached;
import org.forthwith.kernel.CaseId;
import org.forthwith.ledger.Recorded;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;

class WatchTest {

    private static final Instant LATER = Instant.parse("2026-05-02T09:00:00Z");

    // [utest->req~one-bad-story-stops-no-other-clock~1]
    @Test
    void a_story_that_cannot_be_read_does_not_stop_the_clocks_of_the_others() {
        try (var fresh = new FreshHouse()) {
            var broken = fresh.hand("DESK-1", "07700 900123", "E07000041").caseId();
            var sound = fresh.hand("DESK-2", "07700 900124", "E07000041").caseId();
            var owner = new JdbcTemplate(fresh.database().owner());
            fresh.ownersHouse().decisions().take(fresh.house().platform(), () -> owner.update("""
                                    delete from ledger_payload p using ledger_entry e
                                    where e.position = p.position and e.stream_id = ? and e.sequence = 1""", broken.value()));

            fresh.moveTimeTo(LATER);
            var watch = fresh.house().flow().watch();

            assertThat(watch.sweep(LATER)).isPositive();
            assertThat(rungs(fresh, sound)).isNotEmpty();
            assertThat(watch.sweep(LATER.plus(Duration.ofSeconds(1)))).isZero();
        }
    }

    // [utest->req~one-bad-story-stops-no-other-clock~1]
    @Test
    void more_stories_that_cannot_be_read_than_are_looked_at_at_once_do_not_hide_the_one_behind_them() {
        try (var fresh = new FreshHouse()) {
            for (int number = 0; number < 45; number++) {
                fresh.hand("BROKEN-" + number, "07700 9000" + (10 + number), "E07000041");
            }
            var owner = new JdbcTemplate(fresh.database().owner());
            fresh.ownersHouse().decisions().take(fresh.house().platform(), () -> owner.update("""
                                    delete from ledger_payload p using ledger_entry e
                                    where e.position = p.position and e.sequence = 1"""));
            fresh.moveTimeTo(LATER.minus(Duration.ofDays(12)));
            var sound = fresh.hand("DESK-9", "07700 900199", "E07000041").caseId();

            fresh.moveTimeTo(LATER);

            assertThat(fresh.house().flow().watch().sweep(LATER)).isPositive();
            assertThat(rungs(fresh, sound)).isNotEmpty();
        }
    }

    // [utest->req~a-held-story-keeps-no-sweep-waiting~1]
    @Test
    void a_case_that_somebody_is_deciding_keeps_no_other_clock_waiting_and_comes_to_its_turn_afterwards() {
        try (var fresh = new FreshHouse()) {
            var held = fresh.hand("DESK-1", "07700 900123", "E07000041").caseId();
            var free = fresh.hand("DESK-2", "07700 900124", "E07000041").caseId();
            fresh.moveTimeTo(LATER);
            var house = fresh.house();
            var watch = house.flow().watch();

            house.decisions().take(house.platform(), () -> {
                house.ledger().storyToAddTo(held.value());
                return onAnotherThread(() -> watch.sweep(LATER));
            });

            assertThat(rungs(fresh, free)).isNotEmpty();
            assertThat(rungs(fresh, held)).isEmpty();
            assertThat(watch.sweep(LATER)).isPositive();
            assertThat(rungs(fresh, held)).isNotEmpty();
        }
    }

    private static int onAnotherThread(Callable<Integer> work) {
        try (var thread = Executors.newSingleThreadExecutor()) {
            return thread.submit(work).get(30, TimeUnit.SECONDS);
        } catch (InterruptedException | ExecutionException | TimeoutException notDone) {
            throw new AssertionError("it waited", notDone);
        }
    }

    private static List<Recorded> rungs(FreshHouse fresh, CaseId caseId) {
        var house = fresh.house();
        return house.decisions().look(house.platform(), () -> house.ledger().story(caseId.value())).stream()
                .filter(entry -> entry.event() instanceof RungReached)
                .toList();
    }
}
