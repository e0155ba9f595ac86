package org.forthwith.risk.proof;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.forthwith.kernel.Answer;
import org.forthwith.risk.Question;
import org.logicng.formulas.FType;
import org.logicng.knowledgecompilation.bdds.datastructures.BDDNode;

/** Reads off a decision diagram whether one combination lies in its region, fast enough for millions. */
final class Lookup {

    private static final int NO = -1;
    private static final int YES = -2;

    private record Step(Question question, boolean possible, int low, int high) {}

    private final IdentityHashMap<BDDNode, Integer> places = new IdentityHashMap<>();
    private final List<Step> steps = new ArrayList<>();
    private final int start;

    Lookup(Region region) {
        start = place(region.diagram().toLngBdd());
    }

    boolean holds(Map<Question, Answer> answers) {
        int at = start;
        while (at >= 0) {
            var step = steps.get(at);
            var answer = answers.get(step.question());
            boolean high = answer == Answer.YES || (step.possible() && answer == Answer.UNKNOWN);
            at = high ? step.high() : step.low();
        }
        return at == YES;
    }

    private int place(BDDNode node) {
        if (!node.isInnerNode()) {
            return node.label().type() == FType.TRUE ? YES : NO;
        }
        var known = places.get(node);
        if (known != null) {
            return known;
        }
        int low = place(node.low());
        int high = place(node.high());
        String name = node.label().toString();
        boolean possible = name.endsWith("_POSSIBLE");
        String question = name.substring(0, name.length() - (possible ? "_POSSIBLE" : "_YES").length());
        steps.add(new Step(Question.valueOf(question), possible, low, high));
        places.put(node, steps.size() - 1);
        return steps.size() - 1;
    }
}
