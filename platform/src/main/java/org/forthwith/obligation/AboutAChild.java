package org.forthwith.obligation;

import java.util.Set;
import org.forthwith.event.RiskEvent.FactEstablished;
import org.forthwith.event.RiskEvent.LookAgain;
import org.forthwith.event.SubjectEvent.RelationRecorded;
import org.forthwith.kernel.Answer;

/** What is about a child in reach of the suspect: a yes to one of these questions of {@code risk.Question}, and news of the child itself. */
final class AboutAChild {

    private static final Set<String> QUESTIONS =
            Set.of("RESIDENT_CHILD", "REGULAR_CHILD_ACCESS", "CHILD_AT_ADDRESS_VISITING");

    /** Of {@code risk.Trigger}: what changes who is near whom, and so is about a child wherever one may be in reach. */
    private static final Set<String> CHANGES =
            Set.of("NEW_ADDRESS", "DEVICE_RESULT", "BAIL_CHANGE", "RULE_SET", "SECOND_MARK", "PATHWAY");

    /** Of {@code subject.RelationKind}: what brings a child and a suspect together; a school alone does not. */
    private static final Set<String> NEARNESS = Set.of("LIVES_AT", "STAYS_AT", "VISITS", "SEES", "CARES_FOR");

    private AboutAChild() {}

    static boolean is(LookAgain again, Bearing bearing) {
        return again.trigger().equals("NEW_CHILD") || (bearing.childPossible() && CHANGES.contains(again.trigger()));
    }

    static boolean is(RelationRecorded relation) {
        return NEARNESS.contains(relation.kind())
                && (relation.from().kind().equals("CHILD")
                        || relation.to().kind().equals("CHILD"));
    }

    static boolean is(FactEstablished fact) {
        return fact.answer() == Answer.YES && QUESTIONS.contains(fact.question());
    }
}
