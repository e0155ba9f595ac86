package org.forthwith.desk.queue;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.forthwith.casefile.State;
import org.forthwith.desk.frame.Words;
import org.forthwith.desk.part.Paging;
import org.forthwith.desk.part.TimeLeft;
import org.forthwith.desk.store.CaseList;
import org.forthwith.desk.store.CaseList.Page;
import org.forthwith.desk.store.CaseList.Whose;
import org.forthwith.kernel.Actor;
import org.forthwith.ledger.Decisions;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** My queue: what must happen, in the order in which it will be late. */
@Controller
public final class QueuePage {

    private static final int ROWS = 50;

    private final CaseList cases;
    private final Decisions decisions;
    private final Words words;
    private final InstantSource clock;

    public QueuePage(CaseList cases, Decisions decisions, Words words, InstantSource clock) {
        this.cases = cases;
        this.decisions = decisions;
        this.words = words;
        this.clock = clock;
    }

    @GetMapping("/queue")
    ModelAndView queue(
            Actor reader,
            @RequestParam(required = false) @Nullable Whose whose,
            @RequestParam(defaultValue = "1") int page) {
        Whose which = whose == null ? Whose.EVERYONES : whose;
        int number = Math.max(page, 1);
        Page rows = decisions.look(reader, () -> cases.queue(which, reader.id(), (number - 1) * ROWS, ROWS));
        CaseList.Tally tally = decisions.look(reader, () -> cases.tally(clock.instant()));
        Instant now = clock.instant();
        int pages = Math.max(1, (rows.all() + ROWS - 1) / ROWS);
        return new ModelAndView("queue")
                .addObject("now", now)
                .addObject("whose", which)
                .addObject("tally", tally)
                .addObject(
                        "rows", rows.rows().stream().map(row -> row(row, now)).toList())
                .addObject("paging", new Paging(Math.min(number, pages), pages, "/queue?whose=" + which + "&page="));
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
                row.ownerName() == null ? row.queue() : row.ownerName(),
                words.say("clock." + clockName + ".do"),
                TimeLeft.dueDate(words, due, now),
                TimeLeft.words(words, due, now),
                row.openLinks());
    }

    /** The ways of looking at the queue, for the template. */
    public static List<Whose> views() {
        return List.of(Whose.values());
    }
}
