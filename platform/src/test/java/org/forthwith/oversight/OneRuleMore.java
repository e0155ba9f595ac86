package org.forthwith.oversight;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.forthwith.kernel.Answer;
import org.forthwith.kernel.Grade;
import org.forthwith.risk.Effect;
import org.forthwith.risk.Question;
import org.forthwith.risk.Rule;
import org.forthwith.risk.RuleTable;

/** The rules that come with the platform, and one more that lays a floor on a yes. */
record OneRuleMore(RuleTable table, Question question, Grade floor) implements RuleTable {

    @Override
    public String name() {
        return "one-rule-more@000000000000";
    }

    @Override
    public List<Rule> rules() {
        return with(table.rules());
    }

    @Override
    public List<Rule> fired(Map<Question, Answer> answers) {
        var fired = table.fired(answers);
        return answers.get(question) == Answer.YES ? with(fired) : fired;
    }

    private List<Rule> with(List<Rule> rules) {
        var more = new ArrayList<>(rules);
        more.add(new Rule(
                "R-X",
                new Effect.AtLeast(floor),
                "the new policy says so",
                Map.of(question, Set.of(Answer.YES)),
                "a trial"));
        return more;
    }
}
