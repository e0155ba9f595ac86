package org.forthwith.risk;

import static org.forthwith.risk.Question.CHILD_AT_ADDRESS_VISITING;
import static org.forthwith.risk.Question.REGULAR_CHILD_ACCESS;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** The clauses that no rule table can undo. They are laid beside whatever the table says; the stricter counts. */
public final class Floors {

    private Floors() {}

    /** @param open how long the case has waited for its facts */
    // [impl->req~risk-floors-outside-the-table~1]
    static List<Floor> under(Facts facts, Duration open) {
        return conditions(new HouseholdCheck(open)).stream()
                .map(condition -> condition.judge(facts))
                .flatMap(Optional::stream)
                .toList();
    }

    /**
     * Every way in which the code lays a floor, read from the code itself.
     *
     * @param overdue where children are has been open for longer than it may
     */
    public static List<Way> ways(boolean overdue) {
        return conditions(new HouseholdCheck(overdue ? HouseholdCheck.LIMIT : Duration.ZERO)).stream()
                .flatMap(condition -> new Ways(condition).all().stream())
                .toList();
    }

    private static List<Condition> conditions(HouseholdCheck check) {
        return List.of(
                new ImminentHarm(),
                new ChildInHousehold(check),
                new ChildWithinReach(
                        REGULAR_CHILD_ACCESS,
                        check,
                        "the suspect regularly sees a child",
                        "nobody has established whether the suspect regularly sees a child"),
                new ChildWithinReach(
                        CHILD_AT_ADDRESS_VISITING,
                        check,
                        "children visit the address",
                        "nobody has established whether children visit the address"),
                new PositionOfTrust(),
                new PriorContact(),
                new CurrentBehaviour(),
                new OrderInForce(),
                new LowNeedsEvidence(),
                new ChildSuspect());
    }
}
