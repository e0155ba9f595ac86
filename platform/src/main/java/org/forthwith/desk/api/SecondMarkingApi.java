package org.forthwith.desk.api;

import java.util.Map;
import java.util.Optional;
import org.forthwith.desk.marking.BlindSheet;
import org.forthwith.desk.marking.MarkingReader;
import org.forthwith.desk.store.CaseList;
import org.forthwith.desk.store.SecondMarkingList;
import org.forthwith.flow.SecondMarks;
import org.forthwith.flow.SecondMarks.Marks;
import org.forthwith.kernel.Actor;
import org.forthwith.kernel.Answer;
import org.forthwith.kernel.Grade;
import org.forthwith.kernel.Reason;
import org.forthwith.ledger.Decisions;
import org.forthwith.risk.Question;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/** Decided grades that somebody else marks again, and how far second marks agree with first ones. */
@RestController
public final class SecondMarkingApi {

    private final MarkingReader reader;
    private final FindCase find;
    private final SecondMarks work;

    public SecondMarkingApi(MarkingReader reader, CaseList cases, Decisions decisions, SecondMarks work) {
        this.reader = reader;
        this.find = new FindCase(cases, decisions);
        this.work = work;
    }

    record Marked(Grade grade, Map<Question, Answer> answers, String reason) {
        Marked {
            Given.all(grade, answers);
            Given.words(reason);
        }
    }

    @GetMapping("/api/v1/second-markings")
    SecondMarkingList.Page waiting(Actor by) {
        return reader.waiting(by);
    }

    @GetMapping("/api/v1/second-markings/agreement")
    MarkingReader.Agreement agreement(Actor by) {
        return reader.agreement(by);
    }

    /** What there is to mark from; nothing for whoever gave the first marks. */
    @GetMapping("/api/v1/cases/{reference}/second-marking")
    ResponseEntity<?> sheet(Actor by, @PathVariable String reference) {
        Optional<BlindSheet> sheet = reader.sheet(reference, by);
        return sheet.<ResponseEntity<?>>map(found ->
                        ResponseEntity.ok().eTag(Replies.tag(found.version())).body(found))
                .orElseGet(() -> Replies.problem(Replies.noSuchCase()));
    }

    @PostMapping("/api/v1/cases/{reference}/second-marking")
    ResponseEntity<?> mark(
            Actor by,
            @PathVariable String reference,
            @RequestHeader(name = "If-Match", required = false) @Nullable String read,
            @RequestBody Marked marked) {
        Marks marks = new Marks(marked.grade(), marked.answers(), new Reason(marked.reason()));
        return find.on(reference, by, id -> work.mark(id, by, Versions.read(read), marks));
    }
}
