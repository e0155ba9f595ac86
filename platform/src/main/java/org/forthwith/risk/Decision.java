package org.forthwith.risk;

import java.time.Instant;
import java.util.List;
import org.forthwith.event.RiskEvent;
import org.forthwith.event.RiskEvent.GradeConfirmed;
import org.forthwith.event.RiskEvent.GradeRefused;
import org.forthwith.event.RiskEvent.ReviewDeclined;
import org.forthwith.kernel.CaseId;
import org.forthwith.kernel.Grade;
import org.jspecify.annotations.Nullable;

/** What becomes of a grade that a person has asked for. */
public sealed interface Decision {

    /** What the ledger is to hold of it, in order. */
    List<RiskEvent> asEvents(CaseId caseId, Instant at);

    /** In force from now on. */
    record Confirmed(Grade grade, String ruleSet, List<String> rules, String reason) implements Decision {
        @Override
        public List<RiskEvent> asEvents(CaseId caseId, Instant at) {
            return List.of(new GradeConfirmed(caseId, at, grade, ruleSet, rules, reason));
        }
    }

    /**
     * Below the floor, and so nobody's to give. The attempt is recorded.
     *
     * @param rules the clauses that lay the floor
     * @param provisional what is set in force instead; null when something at least as strict stands already
     */
    record Refused(
            Grade asked,
            Grade atLeast,
            List<String> rules,
            String because,
            @Nullable Proposal provisional) implements Decision {
        @Override
        public List<RiskEvent> asEvents(CaseId caseId, Instant at) {
            var refused = new GradeRefused(caseId, at, asked, atLeast, rules, because);
            return provisional == null ? List.of(refused) : List.of(refused, provisional.asEvent(caseId, at));
        }
    }

    /** Needs another person, who is a supervisor. Until then what stood stands, and its clocks run on. */
    record ToReview(Lowering asked, String because) implements Decision {
        @Override
        public List<RiskEvent> asEvents(CaseId caseId, Instant at) {
            return List.of(asked.asEvent(caseId, at));
        }
    }

    /** The second person has said no. */
    record Declined(Grade asked, String reason) implements Decision {
        @Override
        public List<RiskEvent> asEvents(CaseId caseId, Instant at) {
            return List.of(new ReviewDeclined(caseId, at, asked, reason));
        }
    }

    /** Not this person's to decide. It says nothing about the risk, so the risk of the case has no event of it. */
    record NotQualified(String because) implements Decision {
        @Override
        public List<RiskEvent> asEvents(CaseId caseId, Instant at) {
            return List.of();
        }
    }

    /** The register has no current training for what they would do. It says nothing about the risk either. */
    record TrainingLapsed(String because) implements Decision {
        @Override
        public List<RiskEvent> asEvents(CaseId caseId, Instant at) {
            return List.of();
        }
    }

    /** The request had its time. What stood stands; whoever still wants the change asks again. */
    record Expired(String because) implements Decision {
        @Override
        public List<RiskEvent> asEvents(CaseId caseId, Instant at) {
            return List.of();
        }
    }

    /** What the second person read is no longer what is open: it has been decided, something else was asked, or what it rested on has moved. */
    record Overtaken(String because) implements Decision {
        @Override
        public List<RiskEvent> asEvents(CaseId caseId, Instant at) {
            return List.of();
        }
    }
}
