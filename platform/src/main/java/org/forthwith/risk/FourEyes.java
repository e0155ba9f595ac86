package org.forthwith.risk;

import java.util.Optional;
import java.util.Set;
import org.forthwith.kernel.Actor;
import org.forthwith.kernel.Grade;
import org.forthwith.kernel.Role;
import org.forthwith.risk.Outcome.Graded;
import org.forthwith.risk.Outcome.NeedsFacts;
import org.forthwith.risk.Outcome.NeedsSupervisor;

/** Who may decide, and what nobody may decide alone. Raising needs one qualified person; a low or a lower grade needs two. */
final class FourEyes {

    private static final Set<Role> GRADERS = Set.of(Role.ASSESSOR, Role.SUPERVISOR, Role.INSPECTOR);

    private FourEyes() {}

    /** Why this person may not ask for a grade; empty when they may. */
    static Optional<String> objectionToAsking(Actor by) {
        return by.person() && GRADERS.stream().anyMatch(by::is)
                ? Optional.empty()
                : Optional.of("a grade is decided by an assessor, a supervisor or an inspector");
    }

    /** Why this person may not decide the review; empty when they may. No set of roles makes one person two. */
    // [impl->req~risk-lower-needs-another-person~1]
    static Optional<String> objectionToReviewing(String requestedBy, Actor by) {
        if (by.id().equals(requestedBy)) {
            return Optional.of("nobody reviews what they have asked for themselves");
        }
        return by.person() && by.is(Role.SUPERVISOR)
                ? Optional.empty()
                : Optional.of("a low or a lower grade is reviewed by a supervisor");
    }

    /** Why the grade needs a second person; empty when one is enough. */
    static Optional<String> secondPersonFor(Grade asked, Proposal proposal, RiskStory story) {
        if (asked == Grade.LOW) {
            return Optional.of("low is never one person's decision (R-K)");
        }
        if (story.confirmed().filter(asked::isBelow).isPresent()) {
            return Optional.of("it is lower than the grade that a person has confirmed");
        }
        if (story.stands().filter(asked::isBelow).isPresent()) {
            return Optional.of("it is lower than the grade that stands");
        }
        if (asked.isBelow(proposal.grade())) {
            return Optional.of("it is lower than the rules propose");
        }
        return switch (proposal.outcome()) {
            case NeedsSupervisor unfit -> raises(asked, story) ? Optional.empty() : Optional.of(unfit.why());
            case NeedsFacts open -> Optional.empty();
            case Graded settled -> Optional.empty();
        };
    }

    private static boolean raises(Grade asked, RiskStory story) {
        return story.stands().filter(stands -> stands.isBelow(asked)).isPresent();
    }
}
