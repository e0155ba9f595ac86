package org.forthwith.desk.demo;

import java.time.Duration;
import java.time.Instant;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import org.forthwith.desk.frame.Words;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Moves the clock of the demonstration forward, and sweeps the clocks of every case up to the new time. */
// [impl->req~time-moves-in-a-demonstration-only~1]
@Controller
public final class TimeMachine {

    private static final Duration FURTHEST = Duration.ofDays(400);

    private final Function<Duration, Instant> forward;
    private final ToIntFunction<Instant> sweep;
    private final Words words;

    public TimeMachine(Function<Duration, Instant> forward, ToIntFunction<Instant> sweep, Words words) {
        this.forward = forward;
        this.sweep = sweep;
        this.words = words;
    }

    /** What came of a move: the new time, and how many rungs of ladders were reached on the way. */
    record Moved(Instant now, int rungsReached) {}

    @GetMapping("/demo/time")
    ModelAndView show() {
        return new ModelAndView("timeMachine").addObject("now", forward.apply(Duration.ZERO));
    }

    @PostMapping("/demo/time")
    String move(@RequestParam int hours, RedirectAttributes page) {
        Moved moved = moved(Duration.ofHours(hours));
        page.addFlashAttribute("said", words.say("demo.time.moved", words.at(moved.now()), moved.rungsReached()));
        return "redirect:/demo/time";
    }

    /** @param by how far, as ISO 8601 has it: {@code PT24H} */
    @PostMapping("/api/v1/demo/clock")
    @ResponseBody
    Moved moveBy(@RequestParam Duration by) {
        return moved(by);
    }

    private Moved moved(Duration by) {
        Duration within = by.isNegative() ? Duration.ZERO : by.compareTo(FURTHEST) > 0 ? FURTHEST : by;
        Instant now = forward.apply(within);
        return new Moved(now, sweep.applyAsInt(now));
    }
}
