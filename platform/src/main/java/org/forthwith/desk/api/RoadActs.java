package org.forthwith.desk.api;

import org.forthwith.desk.store.CaseList;
import org.forthwith.flow.RoadWork;
import org.forthwith.kernel.Actor;
import org.forthwith.kernel.Answer;
import org.forthwith.kernel.Grade;
import org.forthwith.kernel.Reason;
import org.forthwith.ledger.Decisions;
import org.forthwith.risk.Pathway;
import org.forthwith.risk.PathwayCheck;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The acts that come before a grade. */
@RestController
@RequestMapping("/api/v1/cases/{reference}")
public final class RoadActs {

    private final FindCase find;
    private final RoadWork work;

    public RoadActs(CaseList cases, Decisions decisions, RoadWork work) {
        this.find = new FindCase(cases, decisions);
        this.work = work;
    }

    record Chosen(Pathway pathway, String reason) {
        Chosen {
            Given.all(pathway);
            Given.words(reason);
        }
    }

    record Checked(Answer answer, String evidence) {
        Checked {
            Given.all(answer);
            Given.words(evidence);
        }
    }

    record View(Grade grade, String reason) {
        View {
            Given.all(grade);
            Given.words(reason);
        }
    }

    @PutMapping("/pathway")
    ResponseEntity<?> choose(
            Actor by,
            @PathVariable String reference,
            @RequestHeader(name = "If-Match", required = false) @Nullable String read,
            @RequestBody Chosen chosen) {
        return find.on(
                reference,
                by,
                id -> work.choose(id, by, Versions.read(read), chosen.pathway(), new Reason(chosen.reason())));
    }

    @PutMapping("/pathway/checks/{check}")
    ResponseEntity<?> check(
            Actor by,
            @PathVariable String reference,
            @PathVariable PathwayCheck check,
            @RequestHeader(name = "If-Match", required = false) @Nullable String read,
            @RequestBody Checked said) {
        return find.on(
                reference,
                by,
                id -> work.check(id, by, Versions.read(read), check, said.answer(), new Reason(said.evidence())));
    }

    @PostMapping("/grade/view")
    ResponseEntity<?> view(
            Actor by,
            @PathVariable String reference,
            @RequestHeader(name = "If-Match", required = false) @Nullable String read,
            @RequestBody View view) {
        return find.on(
                reference, by, id -> work.view(id, by, Versions.read(read), view.grade(), new Reason(view.reason())));
    }
}
