package org.forthwith.desk.notices;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import org.forthwith.desk.frame.Words;
import org.forthwith.desk.store.NoticeList;
import org.forthwith.desk.store.NoticeList.Which;
import org.forthwith.flow.NoticeWork;
import org.forthwith.kernel.Actor;
import org.forthwith.ledger.Decisions;
import org.forthwith.obligation.telling.Roads;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The list of notices. */
@Controller
public final class NoticesPage {

    private static final int MOST = 200;
    private static final Duration LATELY = Duration.ofDays(1);

    private final NoticeList notices;
    private final NoticeWork work;
    private final Roads roads;
    private final Decisions decisions;
    private final Words words;
    private final InstantSource clock;

    public NoticesPage(
            NoticeList notices, NoticeWork work, Roads roads, Decisions decisions, Words words, InstantSource clock) {
        this.notices = notices;
        this.work = work;
        this.roads = roads;
        this.decisions = decisions;
        this.words = words;
        this.clock = clock;
    }

    // [impl->req~without-a-road-the-desk-is-told~1]
    @GetMapping("/notices")
    ModelAndView show(Actor reader, @RequestParam(defaultValue = "ALL") Which show) {
        Instant now = clock.instant();
        var inWords = new NoticeWords(words);
        List<NoticeRow> rows = decisions.look(reader, () -> notices.newest(show, MOST)).stream()
                .map(row -> inWords.row(row, now))
                .toList();
        return new ModelAndView("notices")
                .addObject("rows", rows)
                .addObject("show", show)
                .addObject("tally", decisions.look(reader, () -> notices.tally(now.minus(LATELY))))
                .addObject("deskOnly", roads.none());
    }

    @PostMapping("/notices/again")
    String again(Actor by, @RequestParam UUID notice, RedirectAttributes page) {
        boolean done = work.again(by, notice);
        page.addFlashAttribute("said", words.say(done ? "notices.again.done" : "notices.again.not"));
        page.addFlashAttribute("done", done);
        return "redirect:/notices";
    }
}
