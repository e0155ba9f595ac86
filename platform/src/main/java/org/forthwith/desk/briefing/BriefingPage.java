package org.forthwith.desk.briefing;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.forthwith.access.ForceMap;
import org.forthwith.allocation.Absence;
import org.forthwith.allocation.Staff;
import org.forthwith.allocation.StaffRegister;
import org.forthwith.calendar.CivilCalendar;
import org.forthwith.desk.frame.Words;
import org.forthwith.desk.store.BriefingList;
import org.forthwith.desk.store.BriefingList.Part;
import org.forthwith.desk.store.BriefingList.Row;
import org.forthwith.kernel.Actor;
import org.forthwith.ledger.Decisions;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** The briefing of the morning, about the cases of the reader's own force. */
@Controller
public final class BriefingPage {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);
    private static final LocalTime TEN = LocalTime.of(10, 0);
    private static final Duration A_DAY = Duration.ofHours(24);
    private static final Duration A_NIGHT = Duration.ofHours(12);
    /** So many lines of each part fit one page. */
    private static final int MOST = 10;

    private final BriefingList list;
    private final StaffRegister staff;
    private final Decisions decisions;
    private final ForceMap forces;
    private final Words words;
    private final InstantSource clock;

    public BriefingPage(
            BriefingList list,
            StaffRegister staff,
            Decisions decisions,
            ForceMap forces,
            Words words,
            InstantSource clock) {
        this.list = list;
        this.staff = staff;
        this.decisions = decisions;
        this.forces = forces;
        this.words = words;
        this.clock = clock;
    }

    // [impl->req~the-briefing-is-one-page-of-references~1]
    @GetMapping("/briefing")
    ModelAndView show(Actor reader) {
        Instant now = clock.instant();
        List<String> away = away(reader, now);
        return new ModelAndView("briefing")
                .addObject("asOf", words.say("briefing.as-of", forces.nameOf(reader.force()), words.at(now)))
                .addObject("away", away.stream().limit(MOST).toList())
                .addObject("moreAway", Math.max(0, away.size() - MOST))
                .addObject("sections", decisions.look(reader, () -> sections(reader, now)));
    }

    /** Who is not there today, by the names that colleagues use; why is said nowhere here. */
    // [impl->req~staff-briefing-who-is-away~1]
    private List<String> away(Actor reader, Instant now) {
        return decisions.look(reader, () -> staff.of(Set.of(reader.force()), now)).stream()
                .filter(known -> known.force().equals(reader.force()) && known.works(now))
                .flatMap(known -> known.away(now).stream().map(absence -> away(known, absence)))
                .toList();
    }

    private String away(Staff known, Absence absence) {
        String until = DAY.format(absence.until());
        return absence.deputy() == null
                ? words.say("briefing.away.until", known.name(), until)
                : words.say("briefing.away.deputy", known.name(), until, absence.deputy());
    }

    private List<Section> sections(Actor reader, Instant now) {
        Instant ten = nextTen(now);
        Instant tomorrow = now.plus(A_DAY);
        Instant yesterday = now.minus(A_NIGHT);
        return List.of(
                section("briefing.due", list.due(reader.force(), now, ten, MOST)),
                section("briefing.breached", list.breached(reader.force(), yesterday, now, MOST)),
                section("briefing.next", list.due(reader.force(), ten.isBefore(tomorrow) ? ten : now, tomorrow, MOST)),
                section("briefing.changed", list.changed(reader.force(), yesterday, now, MOST)));
    }

    /** Ten o'clock of today, or of tomorrow once it has gone. */
    static Instant nextTen(Instant now) {
        ZonedDateTime there = now.atZone(CivilCalendar.LONDON);
        ZonedDateTime today = there.toLocalDate().atTime(TEN).atZone(CivilCalendar.LONDON);
        return (there.isBefore(today) ? today : today.plusDays(1)).toInstant();
    }

    private Section section(String heading, Part part) {
        return new Section(
                words.say(heading), part.rows().stream().map(this::line).toList(), part.more());
    }

    private Section.Line line(Row row) {
        String at = words.at(row.at());
        return new Section.Line(
                row.reference(), row.clock() == null ? at : words.say("clock." + row.clock() + ".do") + ", " + at);
    }
}
