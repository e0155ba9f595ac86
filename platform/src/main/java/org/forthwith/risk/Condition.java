package org.forthwith.risk;

import java.util.Optional;

/** One clause that holds outside the rule table, so that no edit of the table can undo it. */
interface Condition {

    /** The floor that the facts lay by this clause; empty when it has nothing to say about them. */
    Optional<Floor> judge(Answers facts);
}
