package org.forthwith.event;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.forthwith.kernel.Answer;
import org.forthwith.kernel.CaseId;
import org.forthwith.kernel.Grade;
import org.jspecify.annotations.Nullable;

/** What can happen to the risk of a case. Questions go by the names of {@code risk.Question}, rules by their numbers. */
public sealed interface RiskEvent extends Event {
    CaseId caseId();

    @Override
    default UUID stream() {
        return caseId().value();
    }

    /** A question has been answered, or answered again. Evidence may be missing for yes and unknown, never for no. */
    record FactEstablished(
            CaseId caseId,
            Instant at,
            String question,
            Answer answer,
            String source,
            Instant checkedAt,
            @Nullable String evidence)
            implements RiskEvent {}

    /** The rules have been run over the facts. What they say stands provisionally until a person decides. */
    record GradeProposed(
            CaseId caseId,
            Instant at,
            Grade grade,
            String ruleSet,
            List<String> rules,
            List<String> missing,
            String because)
            implements RiskEvent {
        public GradeProposed {
            rules = List.copyOf(rules);
            missing = List.copyOf(missing);
        }
    }

    /** A person has decided the grade. */
    record GradeConfirmed(CaseId caseId, Instant at, Grade grade, String ruleSet, List<String> rules, String reason)
            implements RiskEvent {
        public GradeConfirmed {
            rules = List.copyOf(rules);
        }
    }

    /** A person asked for a grade that the rules do not allow. The attempt stays on the record. */
    record GradeRefused(CaseId caseId, Instant at, Grade asked, Grade atLeast, List<String> rules, String because)
            implements RiskEvent {
        public GradeRefused {
            rules = List.copyOf(rules);
        }
    }

    /**
     * A low or a lower grade has been asked for; the grade that stands goes on standing until another person decides.
     *
     * @param change what exactly is asked, as the digest of {@code risk.Change}: an approval names it. Absent in older entries
     * @param version the last entry of the record on which the grade may depend, by its number
     * @param expiresAt from then on nobody can approve it
     */
    record ReviewRequested(
            CaseId caseId,
            Instant at,
            @Nullable Grade stands,
            Grade asked,
            String reason,
            @Nullable String change,
            @Nullable Integer version,
            @Nullable Instant expiresAt)
            implements RiskEvent {

        /** As it was recorded before requests were bound to one change. */
        public ReviewRequested(CaseId caseId, Instant at, @Nullable Grade stands, Grade asked, String reason) {
            this(caseId, at, stands, asked, reason, null, null, null);
        }
    }

    /**
     * Something has come up that the grade may depend on, so somebody has to look at the grade again.
     *
     * @param trigger what has come up, by the name of {@code risk.Trigger}
     */
    record LookAgain(CaseId caseId, Instant at, String trigger, String because) implements RiskEvent {}

    /** What a person thought before they were shown what the rules say. */
    record ViewGiven(CaseId caseId, Instant at, Grade grade, String reason) implements RiskEvent {}

    /**
     * How a person came to the decision recorded beside it: when they opened the page, and how often they changed their mind on it. Source:
     * Data Protection Act 2018, sections 50A to 50D, meaningful human involvement.
     */
    record DecisionWeighed(CaseId caseId, Instant at, Instant pageOpenedAt, int changes) implements RiskEvent {}

    /** By which road the case is judged, by the name of {@code risk.Pathway}: the grading ladder does not fit every case. */
    record PathwayDecided(CaseId caseId, Instant at, String pathway, String because) implements RiskEvent {}

    /** A question that the road of the case makes compulsory has been answered, by the name of {@code risk.PathwayCheck}. */
    record PathwayChecked(CaseId caseId, Instant at, String check, Answer answer, String evidence)
            implements RiskEvent {}

    /** A decided grade is to be marked again by somebody else, who does not see the first one. */
    record SecondMarkingDue(CaseId caseId, Instant at, String assessor, String sampledBecause) implements RiskEvent {}

    /**
     * Somebody else has marked the case without seeing the first marks.
     *
     * @param answers by question of {@code risk.Question}
     */
    record SecondMarked(CaseId caseId, Instant at, Grade grade, Map<String, Answer> answers, String reason)
            implements RiskEvent {
        public SecondMarked {
            answers = Map.copyOf(answers);
        }
    }

    /** The other person has declined. An approval is a {@link GradeConfirmed} by that person. */
    record ReviewDeclined(CaseId caseId, Instant at, Grade asked, String reason) implements RiskEvent {}
}
