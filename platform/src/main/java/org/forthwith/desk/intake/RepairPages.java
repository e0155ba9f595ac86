package org.forthwith.desk.intake;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.forthwith.desk.frame.Words;
import org.forthwith.desk.part.Mistake;
import org.forthwith.desk.part.Mistakes;
import org.forthwith.desk.part.Paging;
import org.forthwith.desk.problem.Problem;
import org.forthwith.desk.problem.Raised;
import org.forthwith.flow.Batches.Came;
import org.forthwith.flow.Receipt;
import org.forthwith.flow.Repair;
import org.forthwith.kernel.Actor;
import org.forthwith.kernel.Reason;
import org.forthwith.kernel.ReferralId;
import org.forthwith.ledger.Decisions;
import org.forthwith.referral.Original;
import org.forthwith.referral.Referrals;
import org.forthwith.referral.Referrals.Row;
import org.forthwith.referral.Referrals.Waiting;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Needs repair: documents that could not be read, each with the reason and the line. Nothing is dropped, and the original always stays. */
@Controller
public final class RepairPages {

    private static final int ROWS = 50;
    private static final int LAST_PAGE = 1_000_000;

    private final Referrals referrals;
    private final Repair repair;
    private final Decisions decisions;
    private final Words words;

    public RepairPages(Referrals referrals, Repair repair, Decisions decisions, Words words) {
        this.referrals = referrals;
        this.repair = repair;
        this.decisions = decisions;
        this.words = words;
    }

    @GetMapping("/repair")
    ModelAndView list(Actor reader, @RequestParam(defaultValue = "1") int page) {
        int number = Math.clamp(page, 1, LAST_PAGE);
        Waiting waiting = decisions.look(reader, () -> referrals.needingRepair((number - 1) * ROWS, ROWS));
        int pages = Math.max(1, (waiting.all() + ROWS - 1) / ROWS);
        return new ModelAndView("repairList")
                .addObject("waiting", waiting)
                .addObject("paging", new Paging(Math.min(number, pages), pages, "/repair?page="));
    }

    @GetMapping("/repair/{id}")
    @Nullable
    ModelAndView one(Actor reader, @PathVariable UUID id, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        Optional<Row> row = waiting(reader, id);
        Optional<Original> original = repair.original(new ReferralId(id), reader);
        if (row.isEmpty() || original.isEmpty()) {
            Raised.raise(Problem.NOT_FOUND, request, response);
            return null;
        }
        return page(row.get(), repair.text(original.get()), Mistakes.NONE);
    }

    /** The text as the person has mended it. What is still broken comes back with the reasons, and nothing that was typed is lost. */
    @PostMapping("/repair/{id}")
    @Nullable
    ModelAndView mend(
            Actor by,
            @PathVariable UUID id,
            @RequestParam String document,
            RedirectAttributes next,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        Optional<Row> row = waiting(by, id);
        Optional<Original> original = repair.original(new ReferralId(id), by);
        if (row.isEmpty() || original.isEmpty()) {
            Raised.raise(Problem.NOT_FOUND, request, response);
            return null;
        }
        Original mended = repair.mended(withItsOwnLineEnds(document, original.get()), original.get());
        return repair.with(new ReferralId(id), mended, by)
                .map(came -> answer(came, row.get(), document, next))
                .orElseGet(() -> backToTheList("said.repaired-meanwhile", next));
    }

    /** Not a report, and why. */
    @PostMapping("/repair/{id}/set-aside")
    @Nullable
    ModelAndView setAside(
            Actor by,
            @PathVariable UUID id,
            @RequestParam String reason,
            RedirectAttributes next,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        Optional<Row> row = waiting(by, id);
        Optional<Original> original = repair.original(new ReferralId(id), by);
        if (row.isEmpty() || original.isEmpty()) {
            Raised.raise(Problem.NOT_FOUND, request, response);
            return null;
        }
        if (reason.isBlank()) {
            var missing = new Mistakes(List.of(new Mistake("reason", words.say("repair.aside.missing"))));
            return page(row.get(), repair.text(original.get()), missing);
        }
        boolean done = repair.setAside(new ReferralId(id), new Reason(reason), by);
        return backToTheList(done ? "said.set-aside" : "said.repaired-meanwhile", next);
    }

    /** A browser sends every line end as two characters, whatever it was given. */
    private String withItsOwnLineEnds(String document, Original original) {
        return repair.text(original).contains("\r\n") ? document : document.replace("\r\n", "\n");
    }

    private ModelAndView backToTheList(String said, RedirectAttributes next) {
        next.addFlashAttribute("said", words.say(said));
        return new ModelAndView("redirect:/repair");
    }

    private ModelAndView answer(Came came, Row row, String document, RedirectAttributes next) {
        return switch (came) {
            case Came.Alone alone -> answer(alone.receipt(), row, document, next);
            case Came.InParts apart -> backToTheList("said.repaired", next);
        };
    }

    private ModelAndView answer(Receipt receipt, Row row, String document, RedirectAttributes next) {
        return switch (receipt) {
            case Receipt.Taken taken -> onTo(taken.reference(), "said.repaired", next);
            case Receipt.Known known ->
                known.reference() == null
                        ? backToTheList("said.known", next)
                        : onTo(known.reference(), "said.known", next);
            case Receipt.Kept kept -> again(row, document, words.say("repair.still-broken"));
            case Receipt.TurnedAway away -> again(row, document, away.because());
            case Receipt.Nothing nothing -> again(row, document, nothing.what());
        };
    }

    private ModelAndView onTo(String reference, String said, RedirectAttributes next) {
        next.addFlashAttribute("said", words.say(said));
        return new ModelAndView("redirect:/cases/" + reference);
    }

    private static ModelAndView again(Row row, String document, String why) {
        return page(row, document, new Mistakes(List.of(new Mistake("document", why))));
    }

    private static ModelAndView page(Row row, String document, Mistakes mistakes) {
        ModelAndView page = new ModelAndView("repair")
                .addObject("row", row)
                .addObject("document", document)
                .addObject("mistakes", mistakes);
        if (mistakes.any()) {
            page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        }
        return page;
    }

    private Optional<Row> waiting(Actor reader, UUID id) {
        return decisions.look(reader, () -> referrals.find(new ReferralId(id))).filter(Row::needsRepair);
    }
}
