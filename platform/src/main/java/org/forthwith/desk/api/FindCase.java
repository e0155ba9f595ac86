package org.forthwith.desk.api;

import java.util.Optional;
import java.util.function.Function;
import org.forthwith.desk.store.CaseList;
import org.forthwith.flow.Reply;
import org.forthwith.kernel.Actor;
import org.forthwith.kernel.CaseId;
import org.forthwith.ledger.Decisions;
import org.springframework.http.ResponseEntity;

/** From the reference that people use to the case, within reach of whoever asks; what is out of reach does not exist. */
final class FindCase {

    private final CaseList cases;
    private final Decisions decisions;

    FindCase(CaseList cases, Decisions decisions) {
        this.cases = cases;
        this.decisions = decisions;
    }

    Optional<CaseId> id(String reference, Actor by) {
        return decisions.look(by, () -> cases.find(reference)).map(CaseList.Row::id);
    }

    ResponseEntity<?> on(String reference, Actor by, Function<CaseId, Reply> act) {
        return Replies.of(id(reference, by).map(act).orElseGet(Reply.NoSuchCase::new));
    }
}
