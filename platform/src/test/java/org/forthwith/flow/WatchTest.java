package org.forthwith.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
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

    private static List<Recorded> rungs(FreshHouse fresh, CaseId caseId) {
        var house = fresh.house();
        return house.decisions().look(house.platform(), () -> house.ledger().story(caseId.value())).stream()
                .filter(entry -> entry.event() instanceof RungReached)
                .toList();
    }
}
