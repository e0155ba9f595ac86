package org.forthwith.desk.staff;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.forthwith.allocation.Rota;
import org.forthwith.allocation.Staff;
import org.forthwith.allocation.StaffRegister;
import org.forthwith.desk.frame.Words;
import org.forthwith.flow.Reply;
import org.forthwith.flow.StaffWork;
import org.forthwith.kernel.Actor;
import org.forthwith.kernel.Reason;
import org.forthwith.ledger.Decisions;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The register of staff: who is there, who is away until when, and who stands in. */
@Controller
public final class StaffPage {

    private static final String NONE = "";
    /** Somebody of whom nothing but "another person" matters. */
    private static final String ANOTHER = "";

    private final StaffRegister register;
    private final StaffWork work;
    private final MarkedAway markedAway;
    private final LadderNow ladder;
    private final Decisions decisions;
    private final Words words;
    private final InstantSource clock;

    public StaffPage(
            StaffRegister register,
            StaffWork work,
            MarkedAway markedAway,
            LadderNow ladder,
            Decisions decisions,
            Words words,
            InstantSource clock) {
        this.register = register;
        this.work = work;
        this.markedAway = markedAway;
        this.ladder = ladder;
        this.decisions = decisions;
        this.words = words;
        this.clock = clock;
    }

    // [impl->req~staff-page~1]
    @GetMapping("/staff")
    ModelAndView show(Actor reader) {
        Instant now = clock.instant();
        List<Staff> here = decisions.look(reader, () -> register.of(Set.of(reader.force()), now)).stream()
                .filter(staff -> staff.force().equals(reader.force()) && staff.works(now))
                .toList();
        return new ModelAndView("staff")
                .addObject("rows", new StaffDrawing(words, reader, now).rows(here))
                .addObject("markedAway", markedAway.of(reader, now))
                .addObject("ladder", ladder.of(reader.force(), now))
                .addObject("reader", reader.id())
                .addObject(
                        "registered",
                        here.stream().anyMatch(staff -> staff.person().equals(reader.id())))
                .addObject("plans", Rota.plans(reader, ANOTHER).isEmpty())
                .addObject("engages", Rota.engages(reader).isEmpty());
    }

    @PostMapping("/staff")
    String join(
            Actor by,
            @RequestParam(defaultValue = NONE) String person,
            @RequestParam(defaultValue = NONE) String name,
            @RequestParam(defaultValue = NONE) List<String> roles,
            @RequestParam(defaultValue = NONE) String address,
            RedirectAttributes page) {
        Reply reply = work.join(
                by, new StaffWork.Post(person.strip(), name.strip(), Entered.roles(roles), Entered.text(address)));
        return said(reply, Typed.post(person, name, roles, address), page);
    }

    @PostMapping("/staff/leaving")
    String leave(
            Actor by,
            @RequestParam(defaultValue = NONE) String person,
            @RequestParam(defaultValue = NONE) String reason,
            RedirectAttributes page) {
        Typed typed = Typed.leaving(person, reason);
        return person.isBlank() || reason.isBlank()
                ? incomplete("staff.incomplete.leaving", typed, page)
                : said(work.leave(by, person.strip(), new Reason(reason)), typed, page);
    }

    @PostMapping("/staff/absence")
    String plan(
            Actor by,
            @RequestParam(defaultValue = NONE) String person,
            @RequestParam(defaultValue = NONE) String from,
            @RequestParam(defaultValue = NONE) String until,
            @RequestParam(defaultValue = NONE) String kind,
            @RequestParam(defaultValue = NONE) String deputy,
            RedirectAttributes page) {
        Typed typed = Typed.absence(person, from, until, kind, deputy);
        Optional<StaffWork.Away> away = Entered.away(from, until, kind, deputy);
        return person.isBlank() || away.isEmpty()
                ? incomplete("staff.incomplete.absence", typed, page)
                : said(work.plan(by, person.strip(), away.get()), typed, page);
    }

    @PostMapping("/staff/absence/cancelled")
    String cancel(
            Actor by,
            @RequestParam(defaultValue = NONE) String person,
            @RequestParam(defaultValue = NONE) String from,
            RedirectAttributes page) {
        return Entered.day(from)
                .map(day -> said(work.cancel(by, person.strip(), day), Typed.NOTHING, page))
                .orElseGet(() -> incomplete("staff.incomplete.absence", Typed.NOTHING, page));
    }

    private String incomplete(String message, Typed typed, RedirectAttributes page) {
        page.addFlashAttribute("said", words.say(message));
        page.addFlashAttribute("typed", typed);
        return "redirect:/staff";
    }

    private String said(Reply reply, Typed typed, RedirectAttributes page) {
        if (reply instanceof Reply.Refused refused) {
            page.addFlashAttribute("said", words.say("said.refused", refused.because()));
            page.addFlashAttribute("typed", typed);
        } else {
            page.addFlashAttribute("said", words.say("said.done"));
            page.addFlashAttribute("done", true);
        }
        return "redirect:/staff";
    }
}
