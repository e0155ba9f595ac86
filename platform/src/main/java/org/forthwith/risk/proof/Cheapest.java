package org.forthwith.risk.proof;

import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.Set;
import java.util.function.Predicate;
import org.logicng.formulas.FType;
import org.logicng.formulas.Variable;
import org.logicng.knowledgecompilation.bdds.datastructures.BDDNode;

/** Finds the way through a decision diagram to its truth on which the fewest of the variables that cost something hold. */
final class Cheapest {

    private static final int NEVER = Integer.MAX_VALUE / 2;

    private final Predicate<Variable> costs;
    private final IdentityHashMap<BDDNode, Integer> cost = new IdentityHashMap<>();

    Cheapest(Predicate<Variable> costs) {
        this.costs = costs;
    }

    /** The variables that hold on it; all others do not. The diagram must have a truth. */
    Set<Variable> model(Region region) {
        var held = new HashSet<Variable>();
        BDDNode node = region.diagram().toLngBdd();
        while (node.isInnerNode()) {
            boolean without = cost(node.low()) <= cost(node.high()) + step(node);
            if (!without) {
                held.add(variable(node));
            }
            node = without ? node.low() : node.high();
        }
        return held;
    }

    private int cost(BDDNode node) {
        if (!node.isInnerNode()) {
            return node.label().type() == FType.TRUE ? 0 : NEVER;
        }
        var known = cost.get(node);
        int least = known != null ? known : Math.min(cost(node.low()), cost(node.high()) + step(node));
        cost.put(node, least);
        return least;
    }

    private int step(BDDNode node) {
        return costs.test(variable(node)) ? 1 : 0;
    }

    private static Variable variable(BDDNode node) {
        return (Variable) node.label();
    }
}
