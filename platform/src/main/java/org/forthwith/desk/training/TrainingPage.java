package org.forthwith.desk.training;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.forthwith.allocation.Award;
import org.forthwith.allocation.Registrar;
import org.forthwith.allocation.Skill;
import org.forthwith.allocation.TrainingRegister;
import org.forthwith.desk.frame.Words;
import org.forthwith.flow.Reply;
import org.forthwith.flow.TrainingWork;
import org.forthwith.flow.TrainingWork.Awarded;
import org.forthwith.kernel.Actor;
import org.forthwith.kernel.Reason;
import org.forthwith.ledger.Decisions;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The register of training: what expires first stands at the top. */
@Controller
public final class TrainingPage {

    private static final int MOST = 500;
    /** From then on the page points to it: long enough to book a course. */
    private static final int SOON_DAYS = 60;

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);
    private static final String NONE = "";

    private final TrainingRegister register;
    private final TrainingWork work;
    private final Decisions decisions;
    private final Words words;
    private final InstantSource clock;

    public TrainingPage(
            TrainingRegister register, TrainingWork work, Decisions decisions, Words words, InstantSource clock) {
        this.register = register;
        this.work = work;
        this.decisions = decisions;
        this.words = words;
        this.clock = clock;
    }

    // [impl->req~allocation-what-expires-is-seen~1]
    @GetMapping("/training")
    ModelAndView show(Actor reader) {
        LocalDate today = Award.day(clock.instant());
        List<TrainingRow> rows = decisions.look(reader, () -> register.all(MOST)).stream()
                .map(award -> row(award, today))
                .toList();
        return new ModelAndView("training")
                .addObject("rows", rows)
                .addObject("keeps", Registrar.objection(reader, NONE).isEmpty());
    }

    @PostMapping("/training")
    String award(
            Actor by,
            @RequestParam(defaultValue = NONE) String person,
            @RequestParam(required = false) @Nullable Skill skill,
            @RequestParam(defaultValue = NONE) String awardedOn,
            @RequestParam(defaultValue = NONE) String expiresOn,
            @RequestParam(defaultValue = NONE) String evidence,
            RedirectAttributes page) {
        Optional<LocalDate> from = day(awardedOn);
        Optional<LocalDate> until = day(expiresOn);
        return person.isBlank() || skill == null || from.isEmpty() || until.isEmpty() || evidence.isBlank()
                ? incomplete(page)
                : said(
                        work.award(
                                by, new Awarded(person.strip(), skill, from.get(), until.get(), new Reason(evidence))),
                        page);
    }

    @PostMapping("/training/withdrawal")
    String withdraw(
            Actor by,
            @RequestParam(defaultValue = NONE) String person,
            @RequestParam(required = false) @Nullable Skill skill,
            @RequestParam(defaultValue = NONE) String reason,
            RedirectAttributes page) {
        return person.isBlank() || skill == null || reason.isBlank()
                ? incomplete(page)
                : said(work.withdraw(by, person.strip(), skill, new Reason(reason)), page);
    }

    private String incomplete(RedirectAttributes page) {
        page.addFlashAttribute("said", words.say("training.incomplete"));
        return "redirect:/training";
    }

    private String said(Reply reply, RedirectAttributes page) {
        page.addFlashAttribute(
                "said",
                reply instanceof Reply.Refused refused
                        ? words.say("said.refused", refused.because())
                        : words.say("said.done"));
        page.addFlashAttribute("done", reply instanceof Reply.Done);
        return "redirect:/training";
    }

    private TrainingRow row(Award award, LocalDate today) {
        long left = ChronoUnit.DAYS.between(today, award.expiresOn());
        return new TrainingRow(
                award.person(),
                words.say("skill." + award.skill().name()),
                DAY.format(award.awardedOn()),
                DAY.format(award.expiresOn()),
                state(award, today, left),
                left <= SOON_DAYS,
                award.evidence());
    }

    private String state(Award award, LocalDate today, long left) {
        if (left < 0) {
            return words.say("training.expired");
        }
        if (today.isBefore(award.awardedOn())) {
            return words.say("training.future");
        }
        return left <= SOON_DAYS ? words.say("training.expires-soon", left) : words.say("training.current");
    }

    private static Optional<LocalDate> day(String written) {
        try {
            return Optional.of(LocalDate.parse(written.strip()));
        } catch (DateTimeParseException notADay) {
            return Optional.empty();
        }
    }
}
