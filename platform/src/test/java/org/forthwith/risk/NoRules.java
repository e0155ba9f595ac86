package org.forthwith.risk;

import java.util.List;
import java.util.Map;
import org.forthwith.kernel.Answer;

/** A table without a rule: what is graded by it is graded by the platform's code alone. */
public record NoRules(String name) implements RuleTable {

    @Override
    public List<Rule> rules() {
        return List.of();
    }

    @Override
    public List<Rule> fired(Map<Question, Answer> answers) {
        return List.of();
    }
}
