package org.forthwith.risk;

import java.time.Instant;
import java.util.Optional;
import org.forthwith.event.RiskEvent.GradeProposed;
import org.forthwith.kernel.CaseId;
import org.forthwith.kernel.Grade;

/**
 * What the rules say of the facts at one instant. It stands provisionally until a person decides.
 *
 * @param floor no person can confirm less than this; less than {@code grade} takes two
 * @param ruleSet the name of the rule table
 */
public record Proposal(Grade grade, Grade floor, Outcome outcome, String ruleSet, Explanation explanation) {

    /** Whether it was said on a road outside the ladder, where no rule table is asked. */
    public static boolean judged(GradeProposed said) {
        return said.ruleSet().equals(Judgement.NAME);
    }

    /** Why it takes a second person to decide this grade while the rules say so; empty when one is enough. */
    public Optional<String> secondPersonFor(Grade asked, RiskStory story) {
        return FourEyes.secondPersonFor(asked, this, story);
    }

    public GradeProposed asEvent(CaseId caseId, Instant at) {
        var missing = explanation.missing().stream().map(Question::name).toList();
        return new GradeProposed(caseId, at, grade, ruleSet, explanation.rules(), missing, explanation.sentence());
    }
}
