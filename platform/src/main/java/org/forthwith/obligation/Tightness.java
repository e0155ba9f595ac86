package org.forthwith.obligation;

import org.forthwith.calendar.Limit;
import org.forthwith.calendar.Limit.BeforeMonths;
import org.forthwith.calendar.Limit.Elapsed;
import org.forthwith.calendar.Limit.Months;
import org.forthwith.calendar.Limit.MonthsFrom;
import org.forthwith.calendar.Limit.SameDay;
import org.forthwith.calendar.Limit.WorkingDays;

/** How a time compares to another that is counted in the same way. */
enum Tightness {
    TIGHTER,
    SAME,
    LOOSER;

    private static final long LONGEST_MONTH = 31;

    /** Throws when the two are not counted in the same way. */
    static Tightness of(Limit wanted, Limit given) {
        if (wanted.getClass() != given.getClass()) {
            throw new IllegalArgumentException(wanted + " and " + given + " cannot be compared");
        }
        int compared = Long.compare(amount(wanted), amount(given));
        return compared == 0 ? SAME : compared < 0 ? TIGHTER : LOOSER;
    }

    /** In the unit of its own way of counting. A month is counted as the most days it can have, so that days before its end count less. */
    private static long amount(Limit limit) {
        return switch (limit) {
            case Elapsed elapsed -> elapsed.time().toHours();
            case SameDay sameDay -> 1;
            case WorkingDays working -> working.days();
            case Months months -> months.months() * LONGEST_MONTH;
            case MonthsFrom months -> months.months() * LONGEST_MONTH;
            case BeforeMonths before -> before.months() * LONGEST_MONTH - before.days();
        };
    }
}
