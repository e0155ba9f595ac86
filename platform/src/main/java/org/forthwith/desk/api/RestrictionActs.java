package org.forthwith.desk.api;

import java.util.List;
import org.forthwith.access.Restriction;
import org.forthwith.desk.store.CaseList;
import org.forthwith.event.CaseEvent.Answers;
import org.forthwith.flow.RestrictionWork;
import org.forthwith.kernel.Actor;
import org.forthwith.kernel.Reason;
import org.forthwith.ledger.Decisions;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Keeps a case for named people, and gives it back to everybody who reaches it. */
@RestController
@RequestMapping("/api/v1/cases/{reference}/restriction")
public final class RestrictionActs {

    private final FindCase find;
    private final RestrictionWork work;

    public RestrictionActs(CaseList cases, Decisions decisions, RestrictionWork work) {
        this.find = new FindCase(cases, decisions);
        this.work = work;
    }

    /** @param people by the names by which the ledger knows them; whoever asks is added */
    record Wanted(List<String> people, Answers answers, String reason) {
        Wanted {
            Given.all(people, answers);
            Given.words(people.toArray(String[]::new));
            Given.words(reason);
        }

        Restriction restriction() {
            return new Restriction(people, answers);
        }
    }

    @PutMapping
    ResponseEntity<?> restrict(
            Actor by,
            @PathVariable String reference,
            @RequestHeader(name = "If-Match", required = false) @Nullable String read,
            @RequestBody Wanted wanted) {
        return find.on(
                reference,
                by,
                id -> work.restrict(id, by, Versions.read(read), wanted.restriction(), new Reason(wanted.reason())));
    }

    @DeleteMapping
    ResponseEntity<?> lift(
            Actor by,
            @PathVariable String reference,
            @RequestHeader(name = "If-Match", required = false) @Nullable String read,
            @RequestBody Because why) {
        return find.on(reference, by, id -> work.lift(id, by, Versions.read(read), why.words()));
    }
}
