package org.forthwith.ledger.store;

import java.util.List;
import org.forthwith.ledger.Change;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Carries changes out one after the other, but sends them in one journey to the database: on a busy machine a journey costs about as much
 * as the writing of a few rows. A fault in one of them is a fault of all.
 */
final class Together {

    private Together() {}

    static void carryOut(JdbcTemplate jdbc, List<Change> changes) {
        if (!changes.isEmpty()) {
            Change all = Change.together(changes);
            jdbc.update(all.statement(), all.values().toArray());
        }
    }
}
