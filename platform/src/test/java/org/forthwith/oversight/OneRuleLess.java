package org.forthwith.oversight;

import java.util.List;
import java.util.Map;
import org.forthwith.kernel.Answer;
import org.forthwith.risk.Question;
import org.forthwith.risk.Rule;
import org.forthwith.risk.RuleTable;

/** The rules that come with the platform, without those that wait for an answer to one question. */
record OneRuleLess(RuleTable table, Question question) implements RuleTable {

    @Override
    public String name() {
        return "one-rule-less@000000000000";
    }

    @Override
    public List<Rule> rules() {
        return without(table.rules());
    }

    @Override
    public List<Rule> fired(Map<Question, Answer> answers) {
        return without(table.fired(answers));
    }

    private List<Rule> without(List<Rule> rules) {
        return rules.stream().filter(rule -> !rule.when().containsKey(question)).toList();
    }
}
