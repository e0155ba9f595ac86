package org.forthwith.desk.search;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.util.List;
import org.forthwith.calendar.CivilCalendar;
import org.forthwith.desk.frame.Words;
import org.forthwith.desk.part.Mistake;
import org.forthwith.desk.part.Mistakes;
import org.forthwith.flow.LookUp;
import org.forthwith.flow.LookUp.Wanted;
import org.forthwith.kernel.Actor;
import org.forthwith.linking.Window;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** Search by any identifier, as it is written on whatever is to hand. */
@Controller
public final class SearchPage {

    private final LookUp lookUp;
    private final Words words;

    public SearchPage(LookUp lookUp, Words words) {
        this.lookUp = lookUp;
        this.words = words;
    }

    /** What was typed, so that it stands there again. */
    public record Typed(
            @Nullable String value,
            @Nullable String from,
            @Nullable String until,
            @Nullable Boolean far) {

        static final Typed NOTHING = new Typed("", "", "", null);

        /** Whether more was asked for than a value. */
        public boolean narrowed() {
            return everyName() || given(from) || given(until);
        }

        /** A box that is not ticked is not sent. */
        public boolean everyName() {
            return Boolean.TRUE.equals(far);
        }

        private static boolean given(@Nullable String typed) {
            return typed != null && !typed.isBlank();
        }

        String plain() {
            return value == null ? "" : value.strip();
        }
    }

    @GetMapping("/search")
    ModelAndView blank() {
        return page(Typed.NOTHING, null, Mistakes.NONE);
    }

    /** Sent as a form: a telephone number has no place in an address that browsers remember. */
    @PostMapping("/search")
    ModelAndView find(Actor by, Typed typed) {
        if (typed.plain().isEmpty()) {
            return page(typed, null, mistakes("value", "search.empty.mistake"));
        }
        try {
            Window window = new Window(moment(typed.from()), moment(typed.until()));
            Wanted wanted = new Wanted(typed.plain(), window, typed.everyName());
            return lookUp.mistake(wanted)
                    .map(mistake -> page(typed, null, mistakes(mistake)))
                    .orElseGet(() -> page(typed, lookUp.find(wanted, by), Mistakes.NONE));
        } catch (DateTimeParseException unreadable) {
            return page(typed, null, mistakes("from", "search.when.mistake"));
        }
    }

    private Mistakes mistakes(LookUp.Mistake mistake) {
        return switch (mistake) {
            case RANGE_TOO_WIDE -> mistakes("value", "search.range.mistake");
            case TIMES_REVERSED -> mistakes("from", "search.order.mistake");
            case TIME_WITHOUT_ADDRESS -> mistakes("from", "search.time.mistake");
        };
    }

    private Mistakes mistakes(String field, String key) {
        return new Mistakes(List.of(new Mistake(field, words.say(key))));
    }

    private static @Nullable Instant moment(@Nullable String typed) {
        return typed == null || typed.isBlank()
                ? null
                : LocalDateTime.parse(typed.strip())
                        .atZone(CivilCalendar.LONDON)
                        .toInstant();
    }

    private static ModelAndView page(Typed typed, LookUp.@Nullable Found found, Mistakes mistakes) {
        return new ModelAndView("search")
                .addObject("typed", typed)
                .addObject("found", found)
                .addObject("mistakes", mistakes);
    }
}
