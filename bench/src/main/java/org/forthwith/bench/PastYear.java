package org.forthwith.bench;

import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.forthwith.app.House;
import org.forthwith.event.CaseEvent.Opened;
import org.forthwith.event.Event;
import org.forthwith.event.RiskEvent.GradeProposed;
import org.forthwith.kernel.Actor;
import org.forthwith.kernel.Role;
import org.forthwith.ledger.Happening;
import org.forthwith.ledger.store.EventJson;
import org.forthwith.ledger.store.PostgresLedger;
import org.forthwith.risk.Grading;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Cases by the hundred thousand in the ledger of 2025, and nowhere else: walking them in would take hours, and a replay reads nothing but the
 * ledger.
 */
final class PastYear {

    static final Instant BEGINS = Instant.parse("2025-01-01T00:00:00Z");
    static final Instant ENDS = Instant.parse("2026-01-01T00:00:00Z");

    private static final int AT_ONCE = 500;
    private static final Duration TAKING_IN = Duration.ofDays(340);

    private final House house;
    private final Grading rules;
    private final PostgresLedger ledger;
    private final long seed;
    private final int cases;
    private final Actor assessor;
    private Instant now = BEGINS;

    PastYear(House house, JdbcTemplate jdbc, Grading rules, long seed, int cases) {
        this.house = house;
        this.rules = rules;
        this.seed = seed;
        this.cases = cases;
        var force = house.platform().force();
        this.assessor = new Actor("bench-assessor", "Invented assessor", force, Set.of(Role.ASSESSOR), Set.of(force));
        this.ledger = new PostgresLedger(jdbc, new EventJson(), () -> now, new SecureRandom(), List.of());
    }

    PastCase one(int number) {
        return new PastCase(seed, number, house.platform().force());
    }

    Instant received(int number) {
        return BEGINS.plus(TAKING_IN.multipliedBy(number / AT_ONCE).dividedBy(cases / AT_ONCE + 1));
    }

    /** Gives how many entries there are. */
    long fill() {
        long entries = 0;
        for (int from = 0; from < cases; from += AT_ONCE) {
            var some = IntStream.range(from, Math.min(from + AT_ONCE, cases))
                    .boxed()
                    .toList();
            entries += house.decisions().take(house.platform(), () -> record(some));
        }
        return entries;
    }

    private long record(List<Integer> numbers) {
        numbers.forEach(number -> ledger.begin(one(number).id));
        long entries = 0;
        for (int decision = 0; decision < PastCase.DECISIONS; decision++) {
            entries += record(numbers, decision);
        }
        return entries;
    }

    /** The platform opens a case and runs the rules; everything else somebody does. */
    private Actor by(Event event) {
        return event instanceof Opened || event instanceof GradeProposed ? house.platform() : assessor;
    }

    /** Written together, at the time at which the first of them was decided. */
    private long record(List<Integer> numbers, int decision) {
        List<Happening> all = new ArrayList<>();
        for (int number : numbers) {
            one(number)
                    .events(decision, received(number), rules)
                    .forEach(event ->
                            all.add(new Happening(event, assessor.force(), by(event), PastCase.AUTHORITY, null)));
        }
        now = all.getFirst().event().at().plusMillis(1);
        return ledger.append(all).size();
    }
}
