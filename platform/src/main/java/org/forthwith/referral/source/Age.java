package org.forthwith.referral.source;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/** Ages in whole years, as given or by the date of birth. A figure that no living person has is no age. */
final class Age {

    static final int ADULT = 18;
    private static final int OLDEST = 125;

    private Age() {}

    static @Nullable Integer of(@Nullable String years, @Nullable String born, Instant now) {
        Integer given = years == null ? null : whole(years.strip());
        return given == null && born != null ? since(born.strip(), now) : given;
    }

    private static @Nullable Integer whole(String years) {
        return years.matches("[0-9]{1,3}") ? likely(Integer.parseInt(years)) : null;
    }

    private static @Nullable Integer since(String born, Instant now) {
        try {
            LocalDate day = LocalDate.parse(born.substring(0, Math.min(10, born.length())));
            LocalDate today = now.atZone(ZoneOffset.UTC).toLocalDate();
            return day.isAfter(today) ? null : likely(ChronoUnit.YEARS.between(day, today));
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static @Nullable Integer likely(long years) {
        return years < 0 || years > OLDEST ? null : (int) years;
    }
}
