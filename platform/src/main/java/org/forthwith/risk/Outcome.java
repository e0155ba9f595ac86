package org.forthwith.risk;

import java.util.List;
import org.forthwith.kernel.Grade;

/** What grading can say. A business "no" is a value with a reason, never an exception and never {@code LOW}. */
public sealed interface Outcome {

    /** Nothing that is still unanswered could make the grade another. */
    record Graded(Grade grade, List<String> rules) implements Outcome {
        public Graded {
            rules = List.copyOf(rules);
        }
    }

    /** The grade stands at least here; the answers to these questions may yet move it. */
    record NeedsFacts(Grade atLeast, List<Question> missing, List<String> rules) implements Outcome {
        public NeedsFacts {
            missing = List.copyOf(missing);
            rules = List.copyOf(rules);
        }
    }

    /** The ladder does not fit this suspect. A supervisor decides what does; until then {@code stands} is in force. */
    record NeedsSupervisor(Grade stands, Grade proposed, String why) implements Outcome {}
}
