package org.forthwith.casefile;

import static org.forthwith.kernel.Role.ASSESSOR;
import static org.forthwith.kernel.Role.INSPECTOR;
import static org.forthwith.kernel.Role.INTAKE_OFFICER;
import static org.forthwith.kernel.Role.INVESTIGATOR;
import static org.forthwith.kernel.Role.SUPERVISOR;

import java.util.EnumSet;
import java.util.Set;
import org.forthwith.kernel.Role;

/** How a state is entered: by whom, or by which act alone. Source: the column "Who" of section 3.3 of the domain notes. */
// [impl->req~a-state-says-who-enters-it~1]
public sealed interface Entry {

    /** Somebody in one of these roles says that the case stands there now. */
    record ByHand(Set<Role> roles) implements Entry {
        public ByHand {
            roles = Set.copyOf(roles);
        }
    }

    /** It follows from an act of its own, which has conditions of its own. The code says which. */
    record ByAct(String code, String because) implements Entry {}

    static Entry of(State state) {
        return switch (state) {
            case RECEIVED -> act("receive-instead", "A case is received when a report comes in.");
            case TRIAGE, RESEARCH -> hand(INTAKE_OFFICER, ASSESSOR, INVESTIGATOR, SUPERVISOR, INSPECTOR);
            case RESOLVE, ASSESS -> hand(ASSESSOR, INVESTIGATOR, SUPERVISOR, INSPECTOR);
            case GRADE_REVIEW ->
                act("grade-instead", "A grade is reviewed when one has been asked for that takes two.");
            case ALLOCATED ->
                act("take-instead", "A case is allocated when its grade is confirmed and somebody has taken it.");
            case PLAN, WARRANT_PREP, WARRANT_GRANTED, ENFORCED, CUSTODY, RUI, DEVICE_EXAM, CPS, CHARGED, OUTCOME ->
                hand(INVESTIGATOR, SUPERVISOR, INSPECTOR);
            case BAIL -> hand(SUPERVISOR, INSPECTOR);
            case CLOSED ->
                act("close-instead", "A case is closed with its own act, which goes through the closing list.");
            case CHILD_IDENTIFIED -> act("identify-instead", "A child is identified with what is known of it.");
            case SHARED -> act("share-instead", "A child is shared when a referral about it has been sent.");
            case STRATEGY, S47, CIN, EARLY_HELP, NO_FURTHER_ACTION, LADO, VICTIM_ID ->
                hand(ASSESSOR, INVESTIGATOR, SUPERVISOR, INSPECTOR);
        };
    }

    private static Entry hand(Role first, Role... others) {
        return new ByHand(EnumSet.of(first, others));
    }

    private static Entry act(String code, String because) {
        return new ByAct(code, because);
    }
}
