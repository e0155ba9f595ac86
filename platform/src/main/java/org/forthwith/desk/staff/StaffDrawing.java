package org.forthwith.desk.staff;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.forthwith.allocation.Absence;
import org.forthwith.allocation.Rota;
import org.forthwith.allocation.Staff;
import org.forthwith.calendar.CivilCalendar;
import org.forthwith.desk.frame.Words;
import org.forthwith.kernel.Actor;

/** Draws the register for one reader. Why somebody is away, and where notices go, is for those who answer for it. */
final class StaffDrawing {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    private final Words words;
    private final Actor reader;
    private final Instant now;

    StaffDrawing(Words words, Actor reader, Instant now) {
        this.words = words;
        this.reader = reader;
        this.now = now;
    }

    List<StaffRow> rows(List<Staff> staff) {
        return staff.stream().map(this::row).toList();
    }

    private StaffRow row(Staff staff) {
        Absence away = staff.away(now).orElse(null);
        LocalDate today = CivilCalendar.day(now);
        return new StaffRow(
                staff.person(),
                staff.name(),
                staff.roles().stream()
                        .map(role -> words.say("role." + role.name()))
                        .collect(Collectors.joining(", ")),
                away == null
                        ? words.say("staff.there")
                        : words.say("staff.away", DAY.format(away.until()), deputy(away)),
                away != null,
                staff.ahead(today).stream()
                        .map(absence -> planned(staff, absence))
                        .toList(),
                Rota.engages(reader).isEmpty() ? staff.address() : null);
    }

    private StaffRow.Planned planned(Staff staff, Absence absence) {
        boolean may = Rota.plans(reader, staff.person()).isEmpty();
        String days =
                words.say("staff.planned", DAY.format(absence.from()), DAY.format(absence.until()), deputy(absence));
        return new StaffRow.Planned(
                absence.from().toString(),
                may ? words.say("absence." + absence.kind().name()) + ": " + days : days,
                may);
    }

    private String deputy(Absence absence) {
        return absence.deputy() == null ? words.say("staff.no-deputy") : words.say("staff.deputy-is", absence.deputy());
    }
}
