package org.forthwith.desk.clocks;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.forthwith.calendar.CivilCalendar;
import org.forthwith.desk.frame.Words;
import org.forthwith.desk.part.Paging;
import org.forthwith.desk.part.TimeLeft;
import org.forthwith.desk.store.LateList;
import org.forthwith.desk.store.LateList.Which;
import org.forthwith.kernel.Actor;
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
    /** More than a whole force has due in three days. */
    private static final int MOST = 20_000;

    private static final Duration AHEAD = Duration.ofDays(3);

    private final LateList list;
    private final Decisions decisions;
    private final Timetable timetable;
    private final Words words;
    private final InstantSource clock;

    public LatePages(LateList list, Decisions decisions, Timetable timetable, Words words, InstantSource clock) {
        this.list = list;
        this.decisions = decisions;
        this.timetable = timetable;
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
                .addObject("rows", late.stream().map(row -> row(row, now)).toList())
                .addObject("paging", paging);
    }

    // [impl->req~what-will-be-late-is-seen-before~1]
    @GetMapping("/due")
    ModelAndView due(Actor reader, @RequestParam(defaultValue = "1") int page) {
        Instant now = clock.instant();
        List<LateList.Row> due = decisions.look(reader, () -> list.dueBetween(now, now.plus(AHEAD), MOST));
        Paging paging = Paging.at(page, due.size(), ROWS, "/due?page=");
        return new ModelAndView("due")
                .addObject("all", due.size())
                .addObject(
                        "tooLate", due.stream().filter(row -> tooLate(row, now)).count())
                .addObject(
                        "rows",
                        due.stream()
                                .skip(paging.passed(ROWS))
                                .limit(ROWS)
                                .map(row -> row(row, now))
                                .toList())
                .addObject("paging", paging);
    }

    private LateRow row(LateList.Row row, Instant now) {
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
