package org.forthwith.desk;

import java.util.List;
import java.util.Optional;
import org.forthwith.desk.frame.Words;
import org.forthwith.desk.part.Mistake;
import org.forthwith.desk.part.Mistakes;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The way in. A demonstration shows its sample log-ins here; otherwise the page leads to the identity provider. */
@Controller
public final class SignInPages {

    private final Words words;
    private final Optional<SampleLogIns> samples;

    public SignInPages(Words words, Optional<SampleLogIns> samples) {
        this.words = words;
        this.samples = samples;
    }

    @GetMapping("/sign-in")
    ModelAndView signIn(@RequestParam(required = false) @Nullable String why) {
        var page = new ModelAndView(samples.isPresent() ? "signInSamples" : "signIn");
        samples.ifPresent(shown -> page.addObject("samples", shown));
        return page.addObject("notice", notice(why)).addObject("mistakes", mistakes(why));
    }

    /** What has just happened, in a sentence; an unknown reason says nothing. */
    private @Nullable String notice(@Nullable String why) {
        return WhyHere.named(why)
                .filter(reason -> !reason.mistyped())
                .map(this::say)
                .orElse(null);
    }

    private Mistakes mistakes(@Nullable String why) {
        return WhyHere.named(why)
                .filter(WhyHere::mistyped)
                .map(reason -> new Mistakes(List.of(new Mistake("username", say(reason)))))
                .orElse(Mistakes.NONE);
    }

    private String say(WhyHere reason) {
        return words.say("sign-in.why." + reason.slug());
    }
}
