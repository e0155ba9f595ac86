package org.forthwith.desk.queue;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.forthwith.casefile.State;
import org.forthwith.desk.frame.Words;
import org.forthwith.desk.part.Paging;
import org.forthwith.desk.part.TimeLeft;
import org.forthwith.desk.staff.MarkedAway;
import org.forthwith.desk.store.CaseList;
import org.forthwith.desk.store.CaseList.Page;
import org.forthwith.desk.store.CaseList.Wanted;
import org.forthwith.desk.store.CaseList.Whose;
import org.forthwith.desk.store.ToldFrom;
import org.forthwith.flow.SweepReports;
import org.forthwith.kernel.Actor;
import org.forthwith.ledger.Decisions;
import org.forthwith.obligation.Timetable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** My queue: what must happen, in the order in which it will be late. */
@Controller
public final class QueuePage {

    private static final int ROWS = 50;
    /** The clocks that are stopped on the page of triage. */
    private static final Set<String> GRADING = Set.of("K06", "K06b", "K07");

    /** Nobody turns so many pages, and the number of rows before them is still a number. */
    private static final int FURTHEST = 1_000_000;

    private final CaseList cases;
    private final Decisions decisions;
    private final Timetable timetable;
    private final Words words;
    private final InstantSource clock;
    private final SweepReports sweeps;
    private final MarkedAway markedAway;

    public QueuePage(
            CaseList cases,
            Decisions decisions,
            Timetable timetable,
            Words words,
            InstantSource clock,
            SweepReports sweeps,
            MarkedAway markedAway) {
        this.cases = cases;
        this.decisions = decisions;
        this.timetable = timetable;
        this.words = words;
        this.clock = clock;
        this.sweeps = sweeps;
        this.markedAway = markedAway;
    }

    // [impl->req~the-queue-opens-with-what-is-mine~1]
    @GetMapping("/queue")
    ModelAndView queue(
            Actor reader,
            @RequestParam(defaultValue = "MY_DESK") Whose whose,
            @RequestParam(defaultValue = "1") int page) {
        int number = Math.clamp(page, 1, FURTHEST);
        Instant now = clock.instant();
        Wanted wanted = new Wanted(whose, reader.id(), reader.force(), ToldFrom.of(timetable.ladder(now), reader));
        Page rows = decisions.look(reader, () -> cases.queue(wanted, (number - 1) * ROWS, ROWS));
        return rows.rows().isEmpty() && number > 1
                ? new ModelAndView("redirect:/queue?whose=" + whose)
                : drawn(reader, wanted, rows, number, now);
    }

    private ModelAndView drawn(Actor reader, Wanted wanted, Page rows, int number, Instant now) {
        int pages = Math.max(1, (rows.all() + ROWS - 1) / ROWS);
        return new ModelAndView("queue")
                .addObject("now", now)
                .addObject("markedAway", markedAway.of(reader, now))
                .addObject("sweep", sweeps.forTheLead(reader, now).orElse(null))
                .addObject("whose", wanted.whose())
                .addObject("views", views(wanted.toldFrom()))
                .addObject("tally", decisions.look(reader, () -> cases.tally(wanted, now)))
                .addObject(
                        "rows", rows.rows().stream().map(row -> row(row, now)).toList())
                .addObject("paging", new Paging(number, pages, "/queue?whose=" + wanted.whose() + "&page="));
    }

    private QueueRow row(CaseList.Row row, Instant now) {
        Instant due = row.nextDueAt() == null ? now : row.nextDueAt();
        String clockName = row.nextClock() == null ? "" : row.nextClock();
        return new QueueRow(
                row.reference(),
                row.title(),
                row.grade(),
                row.gradeConfirmed(),
                State.valueOf(row.state()).words(),
                row.ownerName() == null ? words.say("identity.nobody-yet", row.queue()) : row.ownerName(),
                words.say("clock." + clockName + ".do"),
                GRADING.contains(clockName),
                TimeLeft.dueDate(words, due, now),
                TimeLeft.words(words, due, now),
                row.openLinks());
    }

    /** Whoever is told of nothing by the ladder has no list of it. */
    private static List<Whose> views(ToldFrom toldFrom) {
        return Arrays.stream(Whose.values())
                .filter(view -> view != Whose.ESCALATED || toldFrom.anything())
                .toList();
    }
}
