package org.forthwith.oversight;

import java.time.Instant;
import java.util.Set;
import org.forthwith.calendar.Calendars;
import org.forthwith.calendar.source.BankHolidayTable;
import org.forthwith.kernel.Actor;
import org.forthwith.kernel.ForceCode;
import org.forthwith.kernel.Grade;
import org.forthwith.kernel.Role;
import org.forthwith.obligation.Timetable;
import org.forthwith.obligation.source.ClockTables;
import org.forthwith.reference.Forces;
import org.forthwith.risk.Grading;
import org.forthwith.risk.Question;
import org.forthwith.risk.RuleTable;
import org.forthwith.risk.table.DmnRules;

/** Rule sets to try, and the trying. The year is 2025. */
final class Trials {

    static final RuleTable SHIPPED = DmnRules.shipped();
    static final Grading GRADING = new Grading(SHIPPED);
    static final RuleTable STRICTER = new OneRuleMore(SHIPPED, Question.VIOLENCE_MARKER, Grade.HIGH);
    static final RuleTable MILDER = new OneRuleLess(SHIPPED, Question.REPEAT_REFERRAL);
    static final Timetable TIMETABLE =
            new Timetable(ClockTables.read(), new Calendars(BankHolidayTable.read(), Forces.load()));
    static final Period YEAR = new Period(Instant.parse("2025-01-01T00:00:00Z"), Instant.parse("2026-01-01T00:00:00Z"));

    private static final ForceCode FORCE = PastCase.FORCE;
    static final Actor READER = new Actor("r.1", "Reader", FORCE, Set.of(Role.RULE_OWNER), Set.of(FORCE));

    private Trials() {}

    static Replay of(RuleTable candidate, PastCase... cases) {
        return of(candidate, YEAR, cases);
    }

    static Replay of(RuleTable candidate, Period period, PastCase... cases) {
        var past = PastLedger.of(cases);
        return new Replays(past, past, TIMETABLE).run(candidate, period.from(), period.to(), READER);
    }
}
