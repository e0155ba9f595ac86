package org.forthwith.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.forthwith.FreshHouse;
import org.forthwith.event.CaseEvent.Refused;
import org.forthwith.event.ObligationEvent.RungReached;
import org.forthwith.kernel.CaseId;
import org.forthwith.kernel.ForceCode;
import org.forthwith.ledger.Happening;
import org.forthwith.ledger.Recorded;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.springframework.core.NestedRuntimeException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/** What becomes of a decision in the middle of which its machine stands still, and of the case that it was about. */
class StandingStillTest {

    private static final FreshHouse FRESH = new FreshHouse();
    private static final Instant LATER = Instant.parse("2026-03-02T11:30:00Z");

    private final House others = FRESH.house();
    private final House standing = FRESH.over(
            new ASecondAtMost(FRESH.database().app()), FRESH.database().contextKey());

    @AfterAll
    static void close() {
        FRESH.close();
    }

    // [utest->req~a-machine-that-stands-still-lets-go~1]
    @Test
    void a_decision_that_is_held_too_long_is_lost_and_another_machine_goes_on_with_its_case() {
        UUID story = FRESH.hand("STILL-1", "07700 900124", "E07000041").caseId().value();
        FRESH.moveTimeTo(LATER);
        var rungs = new ArrayList<Integer>();

        assertThatThrownBy(() -> standing.decisions().take(standing.platform(), () -> {
                    decides(story);
                    rungs.add(elsewhere(this::sweep));
                    elsewhere(() -> waitsFor(story));
                    rungs.add(elsewhere(this::sweep));
                    return "too late";
                }))
                .isInstanceOf(NestedRuntimeException.class);

        assertThat(rungs).as("while it was held, and afterwards").containsExactly(0, 1);
        assertThat(told(story)).contains(RungReached.class).doesNotContain(Refused.class);
    }

    // [utest->req~a-machine-that-stands-still-lets-go~1]
    @Test
    void as_it_is_set_a_machine_may_stand_still_for_fifteen_seconds() {
        assertThat(new JdbcTemplate(FRESH.database().app())
                        .queryForObject("show idle_in_transaction_session_timeout", String.class))
                .isEqualTo("15s");
    }

    private void decides(UUID story) {
        List<Recorded> entries = standing.ledger().storyToAddTo(story);
        ForceCode force = entries.getFirst().force();
        var refused = new Refused(new CaseId(story), LATER, "close", "a child has not been shared");
        standing.ledger().append(List.of(new Happening(refused, force, standing.platform(), "SYSTEM", null)));
    }

    private int sweep() {
        return others.flow().watch().rungs(LATER, rung -> {});
    }

    /** Until whoever holds it has let go. */
    private int waitsFor(UUID story) {
        return others.decisions()
                .take(
                        others.platform(),
                        () -> others.ledger().storyToAddTo(story).size());
    }

    private List<Class<?>> told(UUID story) {
        return others.decisions().look(others.platform(), () -> others.ledger().story(story)).stream()
                .<Class<?>>map(entry -> entry.event().getClass())
                .toList();
    }

    /** On another machine, while this one stands still. */
    private static int elsewhere(Supplier<Integer> work) {
        return CompletableFuture.supplyAsync(work).join();
    }

    /** Connections that lose a decision after a second instead of fifteen. */
    private static final class ASecondAtMost extends DelegatingDataSource {

        ASecondAtMost(DataSource usual) {
            super(usual);
        }

        @Override
        public Connection getConnection() throws SQLException {
            Connection connection = super.getConnection();
            try (var statement = connection.createStatement()) {
                statement.execute("set idle_in_transaction_session_timeout = '1s'");
            }
            return connection;
        }
    }
}
