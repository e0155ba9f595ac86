package org.forthwith.desk.watching;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import org.forthwith.desk.frame.Words;
import org.forthwith.desk.part.TimeLeft;
import org.forthwith.desk.store.ClockFigures;
import org.forthwith.desk.store.ClockFigures.Waiting;
import org.forthwith.kernel.Actor;
import org.forthwith.ledger.Decisions;
import org.forthwith.obligation.Sweepers;
import org.forthwith.obligation.Sweepers.Sweeper;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** Whether the clocks are being watched, and what they have had to say in the last day. */
@Controller
public final class WatchPage {

    private static final Duration LATELY = Duration.ofDays(1);
    private static final Duration IN_SECONDS = Duration.ofMinutes(2);

    private final Watched watched;
    private final Sweepers sweepers;
    private final ClockFigures figures;
    private final Decisions decisions;
    private final Words words;
    private final InstantSource clock;

    public WatchPage(
            Watched watched,
            Sweepers sweepers,
            ClockFigures figures,
            Decisions decisions,
            Words words,
            InstantSource clock) {
        this.watched = watched;
        this.sweepers = sweepers;
        this.figures = figures;
        this.decisions = decisions;
        this.words = words;
        this.clock = clock;
    }

    /** One machine, in words. */
    public record Row(String machine, String running, String silent, boolean tooLong, long rungs, String worst) {}

    /** Warnings of one rung. */
    public record Warnings(int percent, int number) {}

    @GetMapping("/health/clocks")
    ModelAndView show(Actor reader) {
        Instant now = clock.instant();
        Duration silence = watched.silence();
        return decisions.look(
                reader,
                () -> new ModelAndView("watching")
                        .addObject("silence", lasting(silence))
                        .addObject("tooLong", silence.compareTo(Watched.TOO_LONG) > 0)
                        .addObject(
                                "machines",
                                sweepers.all().stream().map(this::row).toList())
                        .addObject(
                                "unnoticed",
                                waiting(figures.unnoticed(now), "watching.unnoticed.none", "watching.unnoticed.some"))
                        .addObject(
                                "unanswered",
                                waiting(
                                        figures.unanswered(now),
                                        "watching.unanswered.none",
                                        "watching.unanswered.some"))
                        .addObject(
                                "unsent", waiting(figures.unsent(now), "watching.unsent.none", "watching.unsent.some"))
                        .addObject("warnings", warnings(figures.warnings(now.minus(LATELY)))));
    }

    private Row row(Sweeper sweeper) {
        return new Row(
                sweeper.node().toString().substring(24),
                lasting(sweeper.running()),
                lasting(sweeper.silent()),
                sweeper.silent().compareTo(Watched.TOO_LONG) > 0,
                sweeper.rungs(),
                worst(sweeper.worst(), sweeper.worstAt()));
    }

    private String worst(Duration worst, @Nullable Instant at) {
        return at == null
                ? words.say("watching.worst.none")
                : words.say("watching.worst.some", lasting(worst), words.at(at));
    }

    private String waiting(Waiting waiting, String none, String some) {
        return waiting.oldest() == null
                ? words.say(none)
                : words.say(some, waiting.number(), lasting(waiting.oldest()));
    }

    /** A sweep is a matter of seconds. */
    private String lasting(Duration length) {
        return length.compareTo(IN_SECONDS) < 0
                ? words.say("time.seconds", length.toSeconds())
                : TimeLeft.length(words, length);
    }

    private static List<Warnings> warnings(Map<Integer, Integer> told) {
        return told.entrySet().stream()
                .map(rung -> new Warnings(rung.getKey(), rung.getValue()))
                .toList();
    }
}
