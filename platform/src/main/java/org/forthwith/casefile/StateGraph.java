package org.forthwith.casefile;

import static org.forthwith.casefile.State.*;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/** Which state may follow which. What is not an edge here cannot happen. */
// [impl->req~one-graph-of-states~1]
public final class StateGraph {

    private static final Map<State, Set<State>> NEXT = new EnumMap<>(State.class);

    static {
        from(RECEIVED, TRIAGE, ASSESS);
        from(TRIAGE, RESEARCH, ASSESS);
        from(RESEARCH, RESOLVE, ASSESS);
        from(RESOLVE, RESEARCH, ASSESS);
        from(ASSESS, GRADE_REVIEW, ALLOCATED, RESEARCH);
        from(GRADE_REVIEW, ASSESS, ALLOCATED);
        from(ALLOCATED, PLAN, ASSESS, CLOSED);
        from(PLAN, WARRANT_PREP, ENFORCED, ASSESS, CLOSED);
        from(WARRANT_PREP, WARRANT_GRANTED, PLAN, ASSESS);
        from(WARRANT_GRANTED, ENFORCED, PLAN, ASSESS);
        from(ENFORCED, CUSTODY, RUI, DEVICE_EXAM, OUTCOME, CLOSED);
        from(CUSTODY, BAIL, RUI, CHARGED, OUTCOME);
        from(BAIL, RUI, DEVICE_EXAM, CPS, CHARGED, OUTCOME);
        from(RUI, DEVICE_EXAM, CPS, CHARGED, OUTCOME);
        from(DEVICE_EXAM, RUI, CPS, OUTCOME);
        from(CPS, RUI, CHARGED, OUTCOME, DEVICE_EXAM);
        from(CHARGED, OUTCOME);
        from(OUTCOME, CLOSED);
        from(CLOSED, ASSESS);
        from(CHILD_IDENTIFIED, SHARED, LADO);
        from(SHARED, STRATEGY, NO_FURTHER_ACTION, LADO, CHILD_IDENTIFIED);
        from(STRATEGY, S47, CIN, EARLY_HELP, NO_FURTHER_ACTION, LADO, CHILD_IDENTIFIED);
        from(S47, STRATEGY, CIN, NO_FURTHER_ACTION, LADO, CHILD_IDENTIFIED);
        from(CIN, STRATEGY, S47, EARLY_HELP, NO_FURTHER_ACTION, LADO, CHILD_IDENTIFIED);
        from(EARLY_HELP, STRATEGY, S47, CIN, NO_FURTHER_ACTION, LADO, CHILD_IDENTIFIED);
        from(NO_FURTHER_ACTION, CHILD_IDENTIFIED, STRATEGY, SHARED, LADO);
        from(LADO, STRATEGY, S47, CIN, EARLY_HELP, NO_FURTHER_ACTION, CHILD_IDENTIFIED);
        from(VICTIM_ID, CHILD_IDENTIFIED, NO_FURTHER_ACTION, LADO);
    }

    /** Where the protection of a child may begin when no child has been identified and nothing has been sent. */
    private static final Set<State> BEGINS = EnumSet.of(LADO, VICTIM_ID);

    private StateGraph() {}

    /** Where a case may go next on one of its tracks. */
    public static Set<State> next(CaseFile file, Track track) {
        return switch (track) {
            case ENFORCEMENT -> after(file.state());
            case SAFEGUARDING -> file.safeguarding().map(StateGraph::after).orElseGet(StateGraph::beginning);
        };
    }

    /** Where the safeguarding track may be entered by hand. An identified child enters it by itself. */
    public static Set<State> beginning() {
        return EnumSet.copyOf(BEGINS);
    }

    public static Set<State> after(State state) {
        return NEXT.getOrDefault(state, Set.of());
    }

    public static boolean allows(State from, State to) {
        return after(from).contains(to);
    }

    private static void from(State state, State first, State... rest) {
        NEXT.put(state, EnumSet.of(first, rest));
    }
}
