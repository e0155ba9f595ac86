package org.forthwith.risk.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.forthwith.FreshHouse;
import org.forthwith.kernel.Actor;
import org.forthwith.ledger.Decisions;
import org.forthwith.risk.table.HandedIn;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;

/** What is in force is remembered, and looked up again before it could be out of date. */
class StoredShelfTest {

    private static final Instant NOW = Instant.parse("2026-09-07T09:00:00Z");

    private final AtomicInteger journeys = new AtomicInteger();
    private final AtomicReference<Instant> time = new AtomicReference<>(NOW);

    // [itest->req~grading-knows-its-rules-by-heart~1]
    @Test
    void one_look_serves_every_question_until_a_rule_set_could_have_come_into_force() {
        try (var fresh = new FreshHouse()) {
            var shelf = shelf(fresh);
            for (int question = 0; question < 100; question++) {
                assertThat(shelf.inForce(NOW).name()).startsWith("open-response-priority-1@");
            }
            assertThat(journeys).hasValue(1);

            time.set(NOW.plusSeconds(51));
            assertThat(shelf.active(NOW)).isEmpty();
            assertThat(journeys).hasValue(2);
        }
    }

    @Test
    void a_rule_set_is_found_by_its_name_and_one_that_nobody_handed_in_is_not() {
        try (var fresh = new FreshHouse()) {
            var shelf = shelf(fresh);

            assertThat(shelf.named(shelf.shipped().name())).isPresent();
            assertThat(shelf.named("open-response-priority-1@000000000000")).isEmpty();
        }
    }

    private StoredShelf shelf(FreshHouse fresh) {
        var house = fresh.house();
        return new StoredShelf(
                house.reference().rules(),
                new HandedIn(),
                new JdbcTemplate(fresh.database().app()),
                house.ledger(),
                counted(house.decisions()),
                house.platform(),
                time::get);
    }

    private Decisions counted(Decisions decisions) {
        return new Decisions() {
            @Override
            public <T> T take(Actor actor, Supplier<T> work) {
                return decisions.take(actor, work);
            }

            @Override
            public <T> T look(Actor actor, Supplier<T> work) {
                journeys.incrementAndGet();
                return decisions.look(actor, work);
            }
        };
    }
}
