package org.forthwith.app;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.forthwith.calendar.Calendars;
import org.forthwith.calendar.source.BankHolidayTable;
import org.forthwith.linking.Likeness;
import org.forthwith.linking.source.PeopleModel;
import org.forthwith.obligation.OwnTimes;
import org.forthwith.obligation.Timetable;
import org.forthwith.obligation.source.ClockTables;
import org.forthwith.reference.Forces;
import org.forthwith.referral.Readers;
import org.forthwith.referral.source.FormatReaders;
import org.forthwith.risk.ruleset.RuleFile;
import org.forthwith.risk.table.HandedIn;
import org.forthwith.subject.Identifiers;
import org.forthwith.subject.MailProviders;
import org.forthwith.subject.NeverLink;
import org.forthwith.subject.canonical.CanonicalForms;

/**
 * What is the same for every case: tables, the rules with which the platform comes, readers. Read once; nothing in it changes while the
 * platform runs.
 */
public record Reference(
        Forces forces,
        Timetable timetable,
        RuleFile rules,
        Identifiers identifiers,
        Readers readers,
        Likeness likeness) {

    /** As a force uses it. */
    public static Reference inUse(InstantSource clock) {
        return load(clock, NeverLink.all(today(clock)));
    }

    /** With the ranges set aside for fiction allowed to link, so that invented reports behave as real ones do. */
    public static Reference forInventedData(InstantSource clock) {
        return load(clock, NeverLink.withoutReservedRanges(today(clock)));
    }

    private static Reference load(InstantSource clock, NeverLink neverLink) {
        Forces forces = Forces.load();
        return new Reference(
                forces,
                new Timetable(ClockTables.read(), new Calendars(BankHolidayTable.read(), forces)),
                HandedIn.shipped(),
                new Identifiers(new CanonicalForms(MailProviders.on(today(clock))), neverLink),
                new FormatReaders(clock),
                PeopleModel.shipped());
    }

    /** The same, with times that forces have given their clocks. */
    Reference with(OwnTimes own) {
        return new Reference(
                forces,
                new Timetable(timetable.catalogue(), timetable.calendars(), own),
                rules,
                identifiers,
                readers,
                likeness);
    }

    private static LocalDate today(InstantSource clock) {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }
}
