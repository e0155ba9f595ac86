package org.forthwith.desk.clocks;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.forthwith.calendar.CivilCalendar;
import org.forthwith.desk.frame.Words;
import org.forthwith.desk.part.Paging;
import org.forthwith.desk.part.TimeLeft;
import org.forthwith.desk.store.LateList;
import org.forthwith.desk.store.LateList.Which;
import org.forthwith.flow.NextTold;
import org.forthwith.flow.NextTold.Names;
import org.forthwith.kernel.Actor;
import org.forthwith.kernel.ForceCode;
import org.forthwith.kernel.Role;
import org.forthwith.ledger.Decisions;
import org.forthwith.obligation.Cause;
import org.forthwith.obligation.Clock;
import org.forthwith.obligation.Timetable;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** What was late and why, and what will be late next: now to three days ahead. */
@Controller
public final class LatePages {

    private static final int ROWS = 50;
    private static final Duration AHEAD = Duration.ofDays(3);

    private final LateList list;
    private final Decisions decisions;
    private final Timetable timetable;
    private final NextTold nextTold;
    private final Words words;
    private final InstantSource clock;

    public LatePages(
            LateList list,
            Decisions decisions,
            Timetable timetable,
            NextTold nextTold,
            Words words,
            InstantSource clock) {
        this.list = list;
        this.decisions = decisions;
        this.timetable = timetable;
        this.nextTold = nextTold;
        this.words = words;
        this.clock = clock;
    }

    // [impl->req~breaches-are-listed-with-their-causes~1]
    @GetMapping("/breaches")
    ModelAndView breaches(
            Actor reader, @RequestParam(defaultValue = "ALL") Which which, @RequestParam(defaultValue = "1") int page) {
        Instant now = clock.instant();
        LateList.Tally tally = decisions.look(reader, () -> list.tally(now));
        Paging paging = Paging.at(page, tally.of(which), ROWS, "/breaches?which=" + which + "&page=");
        List<LateList.Row> late = decisions.look(reader, () -> list.late(which, now, paging.passed(ROWS), ROWS));
        return new ModelAndView("breaches")
                .addObject("which", which)
                .addObject("tally", tally)
                .addObject("rows", late.stream().map(row -> row(row, null, now)).toList())
                .addObject("paging", paging);
    }

    // [impl->req~what-will-be-late-is-seen-before~1]
    @GetMapping("/due")
    ModelAndView due(Actor reader, @RequestParam(defaultValue = "1") int page) {
        Instant now = clock.instant();
        Instant until = now.plus(AHEAD);
        LateList.Ahead ahead = decisions.look(reader, () -> list.ahead(now, until, takes(now)));
        Paging paging = Paging.at(page, ahead.all(), ROWS, "/due?page=");
        List<LateList.Row> shown = decisions.look(reader, () -> list.dueBetween(now, until, paging.passed(ROWS), ROWS));
        Names names = nextTold.of(shown.stream().map(LatePages::force).collect(Collectors.toSet()), now);
        return new ModelAndView("due")
                .addObject("all", ahead.all())
                .addObject("tooLate", ahead.tooLate())
                .addObject(
                        "rows",
                        shown.stream()
                                .map(row -> row(row, told(row, names), now))
                                .toList())
                .addObject("paging", paging);
    }

    private Map<String, Duration> takes(Instant now) {
        return timetable.catalogue().at(CivilCalendar.day(now)).stream()
                .collect(Collectors.toMap(Clock::id, Clock::takes));
    }

    private static ForceCode force(LateList.Row row) {
        return new ForceCode(row.force());
    }

    private @Nullable String told(LateList.Row row, Names names) {
        if (row.addressee() == null) {
            return null;
        }
        Role role = Role.valueOf(row.addressee());
        String inWords = role.name().toLowerCase(Locale.ROOT).replace('_', ' ');
        return names.of(force(row), role, row.owner(), row.onlyFor())
                .map(person -> words.say("duty.told-by-name", inWords, person))
                .orElseGet(() -> words.say("duty.told", inWords));
    }

    private LateRow row(LateList.Row row, @Nullable String told, Instant now) {
        return new LateRow(
                row.reference(),
                row.grade() == null ? null : words.say("grade." + row.grade()),
                row.answersFor(),
                row.clock(),
                named(row, now).map(Clock::name).orElse(row.clock()),
                TimeLeft.dueDate(words, row.dueAt(), row.end(now)),
                TimeLeft.words(words, row.dueAt(), row.end(now)),
                row.rested().isZero() ? null : TimeLeft.length(words, row.rested()),
                cause(row, now),
                known(row, now),
                told,
                tooLate(row, now));
    }

    private boolean tooLate(LateList.Row row, Instant now) {
        return named(row, now)
                .filter(known -> row.dueAt().isBefore(now.plus(known.takes())))
                .isPresent();
    }

    private Optional<Clock> named(LateList.Row row, Instant now) {
        return timetable.catalogue().clock(row.clock(), CivilCalendar.day(now));
    }

    private @Nullable String cause(LateList.Row row, Instant now) {
        return timetable.causes(now).stream()
                .filter(cause -> cause.code().equals(row.cause()))
                .map(Cause::words)
                .findFirst()
                .orElse(row.cause());
    }

    private @Nullable String known(LateList.Row row, Instant now) {
        if (row.acknowledgedAt() != null) {
            return words.say("breaches.known", words.at(row.acknowledgedAt()));
        }
        return row.twice(now) ? words.say("breaches.not-known") : null;
    }
}
