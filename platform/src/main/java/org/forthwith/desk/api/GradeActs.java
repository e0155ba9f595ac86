package org.forthwith.desk.api;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.forthwith.desk.store.CaseList;
import org.forthwith.flow.GradeWork;
import org.forthwith.kernel.Actor;
import org.forthwith.kernel.Answer;
import org.forthwith.kernel.Grade;
import org.forthwith.kernel.Reason;
import org.forthwith.ledger.Decisions;
import org.forthwith.risk.Question;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The acts by which people establish facts and decide grades. */
@RestController
@RequestMapping("/api/v1/cases/{reference}")
public final class GradeActs {

    private final FindCase find;
    private final GradeWork work;

    public GradeActs(CaseList cases, Decisions decisions, GradeWork work) {
        this.find = new FindCase(cases, decisions);
        this.work = work;
    }

    /** @param checkedAt when the source was asked; now when it is left out */
    record Answered(
            Answer answer,
            String source,
            @Nullable String evidence,
            @Nullable Instant checkedAt) {
        Answered {
            Given.all(answer);
            Given.words(source);
        }
    }

    record Asked(Grade grade, String reason) {
        Asked {
            Given.all(grade);
            Given.words(reason);
        }
    }

    /** @param change the digest of the request, as the case gave it: whoever speaks says about what */
    record Reviewed(boolean approves, String reason, String change) {
        Reviewed {
            Given.words(reason, change);
        }
    }

    @PutMapping("/facts/{question}")
    ResponseEntity<?> establish(
            Actor by,
            @PathVariable String reference,
            @PathVariable Question question,
            @RequestHeader(name = "If-Match", required = false) @Nullable String read,
            @RequestBody Answered said) {
        return find.on(
                reference,
                by,
                id -> work.establish(
                        id,
                        by,
                        Versions.read(read),
                        List.of(new GradeWork.Answered(
                                question, said.answer(), said.source(), said.evidence(), said.checkedAt()))));
    }

    @PostMapping("/grade")
    ResponseEntity<?> decide(
            Actor by,
            @PathVariable String reference,
            @RequestHeader(name = "If-Match", required = false) @Nullable String read,
            @RequestBody Asked asked) {
        return find.on(
                reference,
                by,
                id -> work.decide(id, by, Versions.read(read), asked.grade(), new Reason(asked.reason())));
    }

    /** Whoever agrees says to which request: another may have been made since they read. */
    // [impl->req~a-review-names-what-it-read~1]
    @PostMapping("/grade/review")
    ResponseEntity<?> review(
            Actor by,
            @PathVariable String reference,
            @RequestHeader(name = "If-Match", required = false) @Nullable String read,
            @RequestBody Reviewed said) {
        Optional<Integer> version = Versions.read(read);
        return version.isEmpty()
                ? Replies.problem(Replies.versionNeeded())
                : find.on(
                        reference,
                        by,
                        id -> work.review(id, by, version, said.change(), said.approves(), new Reason(said.reason())));
    }
}
