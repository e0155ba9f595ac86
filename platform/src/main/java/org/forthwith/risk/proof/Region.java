package org.forthwith.risk.proof;

import java.math.BigInteger;
import org.logicng.formulas.Literal;
import org.logicng.knowledgecompilation.bdds.BDD;

/**
 * A set of combinations of answers, kept as a decision diagram. The library sweeps away what nobody holds when its table is full, also while
 * a variable still points at it, and gives the place to something else: so whatever is made is held for as long as its space is.
 */
// [impl->req~risk-rule-sets-are-proved~1]
record Region(BDD diagram) {

    Region {
        diagram.underlyingKernel().addRef(diagram.index(), null);
    }

    Region and(Region other) {
        return new Region(diagram.and(other.diagram));
    }

    Region or(Region other) {
        return new Region(diagram.or(other.diagram));
    }

    Region not() {
        return new Region(diagram.negate());
    }

    /** Where both hold or neither does. */
    Region equivalence(Region other) {
        return new Region(diagram.equivalence(other.diagram));
    }

    Region restrict(Literal... to) {
        return new Region(diagram.restrict(to));
    }

    boolean empty() {
        return diagram.isContradiction();
    }

    BigInteger size() {
        return diagram.modelCount();
    }
}
