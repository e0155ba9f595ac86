package org.forthwith.allocation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.forthwith.calendar.CivilCalendar;
import org.forthwith.event.StaffEvent;
import org.forthwith.event.StaffEvent.AbsenceCancelled;
import org.forthwith.event.StaffEvent.AbsencePlanned;
import org.forthwith.event.StaffEvent.StaffJoined;
import org.forthwith.event.StaffEvent.StaffLeft;
import org.forthwith.ledger.Recorded;
import org.jspecify.annotations.Nullable;

/** What the story of one person's place in the register comes to. */
public final class StaffStory {

    private final List<Absence> absences = new ArrayList<>();
    private @Nullable Staff staff;

    private StaffStory() {}

    /** Empty when nobody of that name has ever joined. */
    public static Optional<Staff> of(List<Recorded> story) {
        StaffStory read = new StaffStory();
        story.forEach(read::hear);
        return Optional.ofNullable(read.staff);
    }

    private void hear(Recorded entry) {
        if (entry.event() instanceof StaffEvent event) {
            hear(event, entry);
        }
    }

    private void hear(StaffEvent event, Recorded entry) {
        switch (event) {
            case StaffJoined joined -> staff = joined(joined, entry);
            case StaffLeft left -> staff = staff == null ? null : staff.leaving(left.at());
            case AbsencePlanned planned -> absences.add(absence(planned, entry.sequence()));
            case AbsenceCancelled cancelled -> absences.replaceAll(absence -> cancel(absence, cancelled));
        }
        staff = staff == null ? null : staff.with(absences);
    }

    private Staff joined(StaffJoined joined, Recorded entry) {
        Staff before = staff;
        return new Staff(
                entry.force(),
                joined.person(),
                joined.name(),
                joined.roles(),
                joined.address(),
                before != null && before.leftAt() == null ? before.joinedAt() : joined.at(),
                null,
                absences);
    }

    private static Absence cancel(Absence absence, AbsenceCancelled cancelled) {
        LocalDate day = CivilCalendar.day(cancelled.at());
        boolean meant = absence.from().equals(cancelled.from()) && !absence.cancelled();
        return meant && !absence.until().isBefore(day) ? absence.cancelledOn(day) : absence;
    }

    private static Absence absence(AbsencePlanned planned, int sequence) {
        return new Absence(
                sequence,
                planned.from(),
                planned.until(),
                AbsenceKind.valueOf(planned.kind()),
                planned.deputy(),
                false);
    }
}
