package org.forthwith.desk.intake;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.forthwith.desk.frame.Words;
import org.forthwith.desk.part.Choice;
import org.forthwith.desk.part.Mistake;
import org.forthwith.desk.part.Mistakes;
import org.forthwith.flow.Receipt;
import org.forthwith.flow.ReferralWalk;
import org.forthwith.kernel.Actor;
import org.forthwith.kernel.IdSource;
import org.forthwith.referral.Channel;
import org.forthwith.referral.Original;
import org.forthwith.referral.Submission;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * A report made to somebody who is no specialist. The questions guide: what must be asked, what must be said about devices, and that support
 * is offered. Source: case study C7, scenario A10.
 */
@Controller
public final class ReportForm {

    private final ReferralWalk walk;
    private final Words words;
    private final IdSource ids;
    private final ReportDocument document = new ReportDocument();

    public ReportForm(ReferralWalk walk, Words words, IdSource ids) {
        this.walk = walk;
        this.words = words;
        this.ids = ids;
    }

    @GetMapping("/reports/new")
    ModelAndView blank() {
        return page(Answers.EMPTY, ids.next(), Mistakes.NONE);
    }

    /** @param form made when the empty form was shown, so that sending it twice makes one report */
    @PostMapping("/reports/new")
    ModelAndView send(Actor taker, @RequestParam UUID form, Answers answers, RedirectAttributes next) {
        Mistakes mistakes = mistakes(answers);
        if (mistakes.any()) {
            return page(answers, form, mistakes);
        }
        Original original = new Original(document.of(answers, taker));
        Receipt receipt = walk.receive(Submission.by(taker, original, Channel.PUBLIC, form.toString()), taker);
        return switch (receipt) {
            case Receipt.Taken taken -> sent(taken.reference(), next);
            case Receipt.Known known -> sent(known.reference() == null ? "" : known.reference(), next);
            case Receipt.Kept kept -> page(answers, form, mistake("concern", words.say("report.kept")));
            case Receipt.TurnedAway away -> page(answers, form, mistake("concern", away.because()));
            case Receipt.Nothing nothing -> page(answers, form, mistake("concern", nothing.what()));
        };
    }

    /** The reference to give to whoever made the report. Somebody at a front desk need not be able to open the case itself. */
    @GetMapping("/reports/sent")
    ModelAndView sent(@RequestParam String reference) {
        return new ModelAndView("reportSent").addObject("reference", reference);
    }

    private static ModelAndView sent(String reference, RedirectAttributes next) {
        next.addAttribute("reference", reference);
        return new ModelAndView("redirect:/reports/sent");
    }

    private Mistakes mistakes(Answers answers) {
        List<Mistake> mistakes = new ArrayList<>();
        missing(mistakes, "concern", answers.concern());
        if (answers.age() != null
                && !answers.age().isBlank()
                && !answers.age().strip().matches("[0-9]|1[0-7]")) {
            mistakes.add(new Mistake("age", words.say("report.age.wrong")));
        }
        missing(mistakes, "lives", answers.lives());
        missing(mistakes, "danger", answers.danger());
        missing(mistakes, "device", answers.device());
        missing(mistakes, "supportOffered", answers.supportOffered());
        return new Mistakes(mistakes);
    }

    private void missing(List<Mistake> mistakes, String field, @Nullable String answer) {
        if (!Answers.given(answer)) {
            mistakes.add(new Mistake(field, words.say("report." + field + ".missing")));
        }
    }

    private static Mistakes mistake(String field, String text) {
        return new Mistakes(List.of(new Mistake(field, text)));
    }

    private ModelAndView page(Answers answers, UUID form, Mistakes mistakes) {
        ModelAndView page = new ModelAndView("report")
                .addObject("answers", answers)
                .addObject("form", form.toString())
                .addObject("mistakes", mistakes);
        if (mistakes.any()) {
            page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        }
        return page;
    }

    /** The answers to choose from, in the words of the catalogue. */
    public static List<Choice> choices(Words words, String question, String... values) {
        return Arrays.stream(values)
                .map(value -> new Choice(value, words.say("report." + question + "." + value)))
                .toList();
    }
}
