package org.forthwith.desk.replay;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.forthwith.calendar.Calendars;
import org.forthwith.calendar.source.BankHolidayTable;
import org.forthwith.desk.frame.Words;
import org.forthwith.desk.replay.Trial.Outcome;
import org.forthwith.desk.replay.Trial.Wanted;
import org.forthwith.kernel.Actor;
import org.forthwith.kernel.ForceCode;
import org.forthwith.kernel.Role;
import org.forthwith.ledger.Decisions;
import org.forthwith.obligation.Timetable;
import org.forthwith.obligation.source.ClockTables;
import org.forthwith.oversight.Replays;
import org.forthwith.reference.Forces;
import org.forthwith.risk.NoRules;
import org.forthwith.risk.RuleSets;
import org.junit.jupiter.api.Test;

/** Somebody asks for a replay while another one runs, and for days that are none. */
class TrialTest {

    private static final ForceCode FORCE = new ForceCode("52");
    private static final Actor READER = new Actor("r.1", "Reader", FORCE, Set.of(Role.RULE_OWNER), Set.of(FORCE));
    private static final NoRules NONE = new NoRules("none@000000000000");
    private static final Wanted MARCH =
            new Wanted("active", null, LocalDate.parse("2025-03-01"), LocalDate.parse("2025-04-01"));

    private final List<Outcome> outcomes = new ArrayList<>();
    private final Trial trial = new Trial(
            new Replays(new EmptyLedger(), new AskingAgain(), timetable()),
            new CandidateRules(RuleSets.only(NONE), () -> NONE, (id, file) -> NONE, InstantSource.system()),
            Words.english());

    private static Timetable timetable() {
        return new Timetable(ClockTables.read(), new Calendars(BankHolidayTable.read(), Forces.load()));
    }

    // [utest->req~replay-one-at-a-time~1]
    @Test
    void while_one_runs_another_is_refused_and_afterwards_it_is_not() {
        var first = trial.run(MARCH, READER);

        assertThat(outcomes)
                .singleElement()
                .isEqualTo(new Outcome.Not("busy", "Another replay is running. Try again in a minute."));
        assertThat(first).isInstanceOf(Outcome.Done.class);
        assertThat(trial.run(MARCH, READER)).isInstanceOf(Outcome.Done.class);
    }

    @Test
    void days_are_those_of_the_united_kingdom() {
        assertThat(Trial.period(LocalDate.parse("2025-06-01"), LocalDate.parse("2025-12-01")))
                .returns(Instant.parse("2025-05-31T23:00:00Z"), period -> period.from())
                .returns(Instant.parse("2025-12-01T00:00:00Z"), period -> period.to());
    }

    @Test
    void a_day_that_is_missing_or_not_later_is_said() {
        for (var wanted : List.of(
                new Wanted("active", null, null, LocalDate.parse("2025-03-01")),
                new Wanted("active", null, LocalDate.parse("2025-03-01"), null),
                new Wanted("active", null, LocalDate.parse("2025-03-01"), LocalDate.parse("2025-03-01")))) {
            assertThat(trial.run(wanted, READER))
                    .isEqualTo(new Outcome.Not("no-period", "Give a first day, and a later day up to which it goes."));
        }
    }

    /** In the middle of the first replay somebody asks for another one. */
    private final class AskingAgain implements Decisions {

        private boolean asked;

        @Override
        public <T> T take(Actor actor, Supplier<T> work) {
            if (!asked) {
                asked = true;
                outcomes.add(trial.run(MARCH, READER));
            }
            return work.get();
        }

        @Override
        public <T> T look(Actor actor, Supplier<T> work) {
            return take(actor, work);
        }
    }
}
