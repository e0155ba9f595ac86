package org.forthwith.risk.store;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.forthwith.FreshHouse;
import org.forthwith.event.RuleSetEvent;
import org.forthwith.event.RuleSetEvent.RuleSetActivated;
import org.forthwith.event.RuleSetEvent.RuleSetDrafted;
import org.forthwith.event.RuleSetEvent.RuleSetProved;
import org.forthwith.event.RuleSetEvent.RuleSetRetired;
import org.forthwith.event.RuleSetEvent.RuleSetSigned;
import org.forthwith.event.RuleSetEvent.RuleSetSwept;
import org.forthwith.kernel.Actor;
import org.forthwith.kernel.ForceCode;
import org.forthwith.kernel.Role;
import org.forthwith.ledger.Decisions;
import org.forthwith.ledger.Happening;
import org.forthwith.risk.NoRules;
import org.forthwith.risk.ruleset.RuleFile;
import org.forthwith.risk.ruleset.Shelf.Active;
import org.forthwith.risk.table.HandedIn;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;

/** What is in force is remembered, and looked up again before it could be out of date. */
class StoredShelfTest {

    private static final Instant NOW = Instant.parse("2026-09-07T09:00:00Z");

    private static final Instant SOON = NOW.plusSeconds(60);
    private static final String ROW =
            "insert into rule_set (rule_set_id, force_code, name, title, author, drafted_at) values (?, '91', ?, 'Rules', 'anna', now())";

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

            time.set(NOW.plusSeconds(50).minusNanos(1));
            assertThat(shelf.active(NOW)).isEmpty();
            assertThat(journeys).hasValue(1);

            time.set(NOW.plusSeconds(50));
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

    @Test
    void a_rule_set_is_in_force_from_its_instant_until_another_is() {
        try (var fresh = new FreshHouse()) {
            UUID one = activated(fresh, "one@1", SOON);
            UUID two = activated(fresh, "two@2", SOON.plusSeconds(60));
            records(fresh, "anna", new RuleSetSwept(two, SOON.plusSeconds(61), "13", 0, 0, 1, List.of()));
            var shelf = shelf(fresh, StoredShelfTest::plain);

            assertThat(shelf.active(SOON.minusMillis(1))).isEmpty();
            assertThat(shelf.inForce(SOON.minusMillis(1)))
                    .isSameAs(shelf.shipped().table());
            assertThat(shelf.active(SOON)).contains(new Active(one, "one@1", SOON, false));
            assertThat(shelf.active(SOON.plusSeconds(60)))
                    .contains(new Active(two, "two@2", SOON.plusSeconds(60), true));
            assertThat(shelf.inForce(SOON.plusSeconds(60)).name()).isEqualTo("two@2");
            assertThat(shelf.decidedFor(SOON)).isTrue();
            assertThat(shelf.decidedFor(SOON.plusSeconds(1))).isFalse();
            assertThat(shelf.named("one@1")).containsSame(shelf.inForce(SOON));
        }
    }

    @Test
    void one_that_was_taken_back_before_it_began_never_begins_and_need_not_be_readable() {
        try (var fresh = new FreshHouse()) {
            records(fresh, "anna", new RuleSetRetired(activated(fresh, "one@1", SOON), SOON.minusMillis(1), "no"));
            UUID two = activated(fresh, "two@2", SOON.plusSeconds(60));
            records(fresh, "anna", new RuleSetRetired(two, SOON.plusSeconds(60), "too late"));
            var shelf = shelf(fresh, file -> {
                assertThat(new String(file, UTF_8)).isEqualTo("two@2");
                return plain(file);
            });

            assertThat(shelf.active(SOON)).isEmpty();
            assertThat(shelf.inForce(SOON)).isSameAs(shelf.shipped().table());
            assertThat(shelf.decidedFor(SOON)).isTrue();
            assertThat(shelf.active(SOON.plusSeconds(60)))
                    .contains(new Active(two, "two@2", SOON.plusSeconds(60), false));
        }
    }

    @Test
    void another_file_than_the_one_of_that_name_is_none_and_nothing_is_graded_by_it() {
        try (var fresh = new FreshHouse()) {
            UUID report =
                    fresh.hand("DESK-1", "07700 900500", "E07000041").caseId().value();
            activated(fresh, "one@1", SOON);
            write(fresh, ROW, report, "report@1");
            write(fresh, ROW, UUID.randomUUID(), "nobody@1");
            var shelf = shelf(fresh, file -> plain("another@1".getBytes(UTF_8)));

            assertThat(shelf.file("report@1")).isEmpty();
            assertThat(shelf.file("nobody@1")).isEmpty();
            assertThat(shelf.file("one@1")).isEmpty();
            assertThatIllegalStateException()
                    .isThrownBy(() -> shelf.inForce(NOW))
                    .withMessage("the rule set in force cannot be read: one@1");
        }
    }

    private static UUID activated(FreshHouse fresh, String name, Instant from) {
        UUID id = UUID.randomUUID();
        records(fresh, "anna", new RuleSetDrafted(id, NOW, "Rules", name, name));
        records(fresh, "anna", new RuleSetProved(id, NOW, name, true, List.of()));
        records(fresh, "anna", new RuleSetSigned(id, NOW, name));
        records(fresh, "boris", new RuleSetSigned(id, NOW, name));
        records(fresh, "anna", new RuleSetActivated(id, NOW, name, from));
        return id;
    }

    private static void records(FreshHouse fresh, String who, RuleSetEvent event) {
        ForceCode national = new ForceCode("91");
        Actor by = new Actor(who, who, national, Set.of(Role.RULE_OWNER), Set.of(national));
        var house = fresh.house();
        house.decisions()
                .take(
                        house.platform(),
                        () -> house.ledger().append(List.of(new Happening(event, national, by, "RULE_OWNER", null))));
    }

    private static void write(FreshHouse fresh, String sql, Object... values) {
        var jdbc = new JdbcTemplate(fresh.database().app());
        fresh.house().decisions().take(fresh.house().platform(), () -> jdbc.update(sql, values));
    }

    /** A file that holds nothing but its name. */
    private static RuleFile plain(byte[] file) {
        String name = new String(file, UTF_8);
        return new RuleFile(name, name, "", name, new NoRules(name));
    }

    private StoredShelf shelf(FreshHouse fresh) {
        return shelf(fresh, new HandedIn());
    }

    private StoredShelf shelf(FreshHouse fresh, RuleFile.Reader reader) {
        var house = fresh.house();
        return new StoredShelf(
                house.reference().rules(),
                reader,
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
