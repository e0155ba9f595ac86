package org.forthwith.desk.clocks;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.forthwith.calendar.CivilCalendar;
import org.forthwith.calendar.Limit;
import org.forthwith.calendar.Limit.SameDay;
import org.forthwith.desk.frame.Words;
import org.forthwith.desk.store.ClockTimeList;
import org.forthwith.desk.store.ClockTimeList.Row;
import org.forthwith.flow.ClockTimeWork;
import org.forthwith.flow.Reply;
import org.forthwith.kernel.Actor;
import org.forthwith.kernel.Reason;
import org.forthwith.kernel.Role;
import org.forthwith.ledger.Decisions;
import org.forthwith.obligation.Clock;
import org.forthwith.obligation.Term;
import org.forthwith.obligation.Timekeeper;
import org.forthwith.obligation.Timekeeper.Wish;
import org.forthwith.obligation.Timetable;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The times that the reader's force gives its clocks. What was typed comes back with the answer that refuses it. */
@Controller
public final class OwnTimesPage {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);
    private static final String HERE = "redirect:/clocks/own-times";

    private final ClockTimeList times;
    private final ClockTimeWork work;
    private final Timetable timetable;
    private final Decisions decisions;
    private final Words words;
    private final InstantSource clock;

    public OwnTimesPage(
            ClockTimeList times,
            ClockTimeWork work,
            Timetable timetable,
            Decisions decisions,
            Words words,
            InstantSource clock) {
        this.times = times;
        this.work = work;
        this.timetable = timetable;
        this.decisions = decisions;
        this.words = words;
        this.clock = clock;
    }

    /**
     * One setting, in words.
     *
     * @param signs whether the reader could be the second person
     */
    public record Setting(
            String id,
            String clock,
            String time,
            String catalogue,
            String from,
            String who,
            String state,
            boolean signs,
            boolean ends) {}

    /** A clock on terms on which it gives time. */
    public record Choice(String value, String text) {}

    /** What somebody has typed. */
    public record Typed(String which, String limit, String from, String reason) {}

    @GetMapping("/clocks/own-times")
    ModelAndView show(Actor reader) {
        Instant now = clock.instant();
        LocalDate today = CivilCalendar.day(now);
        List<Setting> settings = decisions.look(reader, () -> times.of(reader.force())).stream()
                .map(row -> setting(row, reader, now))
                .toList();
        return new ModelAndView("ownTimes")
                .addObject("settings", settings)
                .addObject("choices", choices(today))
                .addObject("sets", reader.is(Role.HEAD_OF_UNIT) || reader.is(Role.CHIEF_OFFICER));
    }

    @PostMapping("/clocks/own-times")
    String propose(
            Actor by,
            @RequestParam(defaultValue = "") String which,
            @RequestParam(defaultValue = "") String limit,
            @RequestParam(defaultValue = "") String from,
            @RequestParam(defaultValue = "") String reason,
            RedirectAttributes page) {
        Optional<LocalDate> day = day(from);
        Optional<Choice> chosen = choices(CivilCalendar.day(clock.instant())).stream()
                .filter(choice -> choice.value.equals(which))
                .findFirst();
        Reply reply = chosen.isEmpty() || limit.isBlank() || day.isEmpty() || reason.isBlank()
                ? incomplete()
                : work.propose(by, wish(which, limit, day.get()), new Reason(reason));
        if (reply instanceof Reply.Refused) {
            page.addFlashAttribute("typed", new Typed(which, limit, from, reason));
        }
        return said(reply, page);
    }

    @PostMapping("/clocks/own-times/{id}/signature")
    String sign(Actor by, @PathVariable UUID id, RedirectAttributes page) {
        return said(work.sign(by, id), page);
    }

    @PostMapping("/clocks/own-times/{id}/withdrawal")
    String withdraw(
            Actor by,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String from,
            @RequestParam(defaultValue = "") String reason,
            RedirectAttributes page) {
        Optional<LocalDate> day = day(from);
        return said(
                day.isEmpty() || reason.isBlank() ? incomplete() : work.withdraw(by, id, day.get(), new Reason(reason)),
                page);
    }

    private Reply incomplete() {
        return new Reply.Refused("incomplete", words.say("own-times.incomplete"), List.of());
    }

    private static Wish wish(String which, String limit, LocalDate from) {
        int space = which.indexOf(' ');
        return new Wish(which.substring(0, space), Term.valueOf(which.substring(space + 1)), limit.strip(), from);
    }

    private String said(Reply reply, RedirectAttributes page) {
        page.addFlashAttribute(
                "said",
                reply instanceof Reply.Refused refused
                        ? words.say("said.refused", refused.because())
                        : words.say("said.done"));
        page.addFlashAttribute("done", reply instanceof Reply.Done);
        return HERE;
    }

    /** Nothing that counts in the same way is stricter than the end of the day. */
    private List<Choice> choices(LocalDate today) {
        return timetable.catalogue().at(today).stream()
                .filter(known -> !Timekeeper.decidedEachTime(known.id()))
                .flatMap(known -> Arrays.stream(Term.values())
                        .filter(known.limits()::containsKey)
                        .filter(term -> !(known.limit(term) instanceof SameDay))
                        .map(term -> new Choice(
                                known.id() + " " + term.name(),
                                known.id() + " " + known.name() + terms(term) + ": "
                                        + known.limit(term).words())))
                .toList();
    }

    private Setting setting(Row row, Actor reader, Instant now) {
        LocalDate today = CivilCalendar.day(now);
        LocalDate day = row.from().isAfter(today) ? row.from() : today;
        Clock known = timetable.catalogue().clock(row.clock(), day).orElse(null);
        Term term = Term.valueOf(row.term());
        return new Setting(
                row.id().toString(),
                row.clock() + (known == null ? "" : " " + known.name()) + terms(term),
                row.limit(),
                known == null ? "" : known.limit(term).words(),
                DAY.format(row.from()),
                who(row),
                state(row, known, now),
                waits(row, now) && !row.proposedBy().equals(reader.id()),
                row.endsOn() == null);
    }

    private String who(Row row) {
        return row.signedBy() == null
                ? words.say("own-times.one", row.proposedBy(), row.reason())
                : words.say("own-times.two", row.proposedBy(), row.signedBy(), row.reason());
    }

    private String state(Row row, @Nullable Clock known, Instant now) {
        if (row.endsOn() != null) {
            return words.say("own-times.ends", DAY.format(row.endsOn()));
        }
        if (!row.counts()) {
            return words.say(waits(row, now) ? "own-times.waits" : "own-times.lapsed");
        }
        if (known == null || !known.yieldsTo(Term.valueOf(row.term()), Limit.parse(row.limit()), row.byTwo())) {
            return words.say("own-times.overtaken");
        }
        return words.say(row.from().isAfter(CivilCalendar.day(now)) ? "own-times.will" : "own-times.counts");
    }

    private static boolean waits(Row row, Instant now) {
        return !row.counts() && row.endsOn() == null && !Timekeeper.lapsed(row.from(), now);
    }

    private static String terms(Term term) {
        return term == Term.ORDINARY
                ? ""
                : " (" + term.name().toLowerCase(Locale.ROOT).replace('_', ' ') + ")";
    }

    private static Optional<LocalDate> day(String written) {
        try {
            return Optional.of(LocalDate.parse(written.strip()));
        } catch (DateTimeParseException notADay) {
            return Optional.empty();
        }
    }
}
