package org.forthwith.risk.store;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.forthwith.event.CaseEvent.Opened;
import org.forthwith.event.Event;
import org.forthwith.event.RiskEvent.GradeConfirmed;
import org.forthwith.event.RiskEvent.GradeProposed;
import org.forthwith.event.RiskEvent.LookAgain;
import org.forthwith.event.RiskEvent.ReviewRequested;
import org.forthwith.kernel.CaseId;
import org.forthwith.kernel.ForceCode;
import org.forthwith.kernel.Grade;
import org.forthwith.ledger.Recorded;
import org.forthwith.ledger.Story;
import org.jspecify.annotations.Nullable;

/** The story of one case as the ledger has it, an hour from one entry to the next. */
final class Telling {

    static final Instant START = Instant.parse("2026-03-02T09:00:00Z");

    final UUID stream = UUID.randomUUID();
    final CaseId caseId = new CaseId(stream);
    private final List<Recorded> entries = new ArrayList<>();

    static Instant hour(int entry) {
        return START.plus(Duration.ofHours(entry));
    }

    Instant now() {
        return hour(entries.size() + 1);
    }

    Telling happens(Event event, String by, @Nullable String ruleSet) {
        int sequence = entries.size() + 1;
        entries.add(new Recorded(sequence, sequence, new ForceCode("50"), event, now(), by, true, "ASSESSOR", ruleSet));
        return this;
    }

    Telling opened(String reference) {
        return happens(
                new Opened(
                        caseId,
                        now(),
                        reference,
                        new ForceCode("50"),
                        null,
                        "intake",
                        "PUBLIC",
                        "A report",
                        false,
                        false,
                        "here"),
                "platform",
                null);
    }

    Telling proposed(Grade grade, String ruleSet) {
        return happens(
                new GradeProposed(caseId, now(), grade, ruleSet, List.of(), List.of(), "so"), "platform", ruleSet);
    }

    Telling asked(@Nullable Grade stands, Grade grade, String by, String change) {
        return happens(
                new ReviewRequested(caseId, now(), stands, grade, "read", change, 1, now().plus(Duration.ofDays(1))),
                by,
                null);
    }

    Telling confirmed(Grade grade, String by) {
        return happens(new GradeConfirmed(caseId, now(), grade, "old", List.of(), "read"), by, null);
    }

    Telling looked(String trigger, @Nullable String ruleSet) {
        return happens(new LookAgain(caseId, now(), trigger, "the rules changed"), "platform", ruleSet);
    }

    Story heardBefore(int sequence) {
        return new Story(stream, entries, sequence);
    }

    Story whole() {
        return heardBefore(0);
    }
}
