package org.forthwith.allocation;

import java.time.Instant;
import java.time.LocalDate;
import org.forthwith.calendar.CivilCalendar;
import org.jspecify.annotations.Nullable;

/**
 * That a person has been awarded a skill.
 *
 * @param sequence the entry that recorded it
 * @param person the name by which the ledger knows them
 * @param awardedOn the first day on which it counts
 * @param expiresOn the last day on which it counts
 * @param evidence on what it rests: a certificate, a course
 * @param recordedBy who put it in the register
 * @param withdrawnAt from then on it counts no longer; null while it does
 */
public record Award(
        int sequence,
        String person,
        Skill skill,
        LocalDate awardedOn,
        LocalDate expiresOn,
        String evidence,
        String recordedBy,
        @Nullable Instant withdrawnAt,
        @Nullable String withdrawnBecause) {

    /** Whether it counted at an instant. A day is a day in London. */
    // [impl->req~allocation-skill-counts-for-its-days~1]
    public boolean counted(Instant at) {
        LocalDate day = day(at);
        return !day.isBefore(awardedOn) && !day.isAfter(expiresOn) && (withdrawnAt == null || at.isBefore(withdrawnAt));
    }

    /** On which day an instant falls, as far as training goes. */
    public static LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, CivilCalendar.LONDON);
    }
}
