package org.forthwith.obligation;

import java.util.Set;
import org.forthwith.event.RiskEvent.FactEstablished;
import org.forthwith.kernel.Answer;

/** Which facts put a child in reach of the suspect: a yes to one of these questions of {@code risk.Question}. */
final class AboutAChild {

    private static final Set<String> QUESTIONS =
            Set.of("RESIDENT_CHILD", "REGULAR_CHILD_ACCESS", "CHILD_AT_ADDRESS_VISITING");

    private AboutAChild() {}

    static boolean is(FactEstablished fact) {
        return fact.answer() == Answer.YES && QUESTIONS.contains(fact.question());
    }
}
