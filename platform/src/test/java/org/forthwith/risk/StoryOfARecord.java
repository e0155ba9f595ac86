package org.forthwith.risk;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.forthwith.event.Event;
import org.forthwith.event.RiskEvent.FactEstablished;
import org.forthwith.event.RiskEvent.GradeConfirmed;
import org.forthwith.event.RiskEvent.GradeProposed;
import org.forthwith.event.RiskEvent.ReviewRequested;
import org.forthwith.kernel.Answer;
import org.forthwith.kernel.CaseId;
import org.forthwith.kernel.Grade;
import org.forthwith.ledger.Recorded;

/** Entries as the ledger has them, an hour apart. */
final class StoryOfARecord {

    static final CaseId CASE = People.RECORD.caseId();
    static final Instant START = Instant.parse("2026-03-02T09:00:00Z");

    private final List<Recorded> entries = new ArrayList<>();
    private int next = 1;

    List<Recorded> entries() {
        return entries;
    }

    Instant now() {
        return START.plus(Duration.ofHours(next));
    }

    StoryOfARecord happens(Event event, String by) {
        entries.add(new Recorded(next, next, People.FORCE, event, now(), by, true, "ASSESSOR", null));
        next++;
        return this;
    }

    /** An entry whose content has been lawfully erased leaves its number behind. */
    StoryOfARecord erased() {
        next++;
        return this;
    }

    StoryOfARecord proposed(Grade grade) {
        return happens(new GradeProposed(CASE, now(), grade, "rules@1", List.of(), List.of(), "because"), "platform");
    }

    StoryOfARecord confirmed(Grade grade, String by) {
        return happens(new GradeConfirmed(CASE, now(), grade, "rules@1", List.of(), "read"), by);
    }

    StoryOfARecord asked(Grade from, Grade to, String by, String change) {
        return happens(
                new ReviewRequested(CASE, now(), from, to, "moved out", change, 1, now().plus(Duration.ofHours(24))),
                by);
    }

    StoryOfARecord established(Question question, Answer answer, String by) {
        return happens(new FactEstablished(CASE, now(), question.name(), answer, "PND", now(), "record 17"), by);
    }
}
