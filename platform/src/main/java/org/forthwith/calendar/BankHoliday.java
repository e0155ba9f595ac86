package org.forthwith.calendar;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A bank holiday, on the day on which it is kept: a substitute day, not the Sunday it stands for.
 *
 * @param announced the first day on which people knew of it; null when it comes every year, so that everybody always has
 */
public record BankHoliday(
        LocalDate day, String name, @Nullable LocalDate announced) {

    public BankHoliday {
        if (announced != null && announced.isAfter(day)) {
            throw new IllegalArgumentException("the bank holiday on " + day + " was announced after it");
        }
    }

    /** Whether people knew of it on that day. */
    public boolean known(LocalDate on) {
        return announced == null || !announced.isAfter(on);
    }
}
