package org.forthwith.desk.search;

import org.forthwith.flow.LookUp;
import org.forthwith.kernel.Actor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Search by any identifier, as it is written on whatever is to hand. */
@Controller
public final class SearchPage {

    private final LookUp lookUp;

    public SearchPage(LookUp lookUp) {
        this.lookUp = lookUp;
    }

    @GetMapping("/search")
    ModelAndView blank() {
        return page("", null);
    }

    /** Sent as a form: a telephone number has no place in an address that browsers remember. */
    @PostMapping("/search")
    ModelAndView find(Actor by, @RequestParam(defaultValue = "") String value) {
        return value.isBlank() ? page("", null) : page(value.strip(), lookUp.find(value.strip(), by));
    }

    private static ModelAndView page(String value, LookUp.@Nullable Found found) {
        return new ModelAndView("search").addObject("value", value).addObject("found", found);
    }
}
