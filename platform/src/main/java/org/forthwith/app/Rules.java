package org.forthwith.app;

import java.time.InstantSource;
import org.forthwith.desk.store.CaseList;
import org.forthwith.flow.RuleBook;
import org.forthwith.kernel.Actor;
import org.forthwith.ledger.Decisions;
import org.forthwith.ledger.Ledger;
import org.forthwith.risk.Prover;
import org.forthwith.risk.Trained;
import org.forthwith.risk.ruleset.RuleFile;
import org.forthwith.risk.ruleset.Shelf;
import org.forthwith.risk.store.RuleSetLists;
import org.forthwith.risk.store.StoredShelf;
import org.forthwith.risk.table.HandedIn;
import org.forthwith.risk.table.ReadableTable;
import org.springframework.jdbc.core.JdbcTemplate;

/** Puts together what those need who answer for rule sets. */
final class Rules {

    private Rules() {}

    static RuleBook book(
            RuleFile shipped,
            JdbcTemplate jdbc,
            Ledger ledger,
            Decisions decisions,
            Actor platform,
            CaseList cases,
            InstantSource wallClock) {
        HandedIn reader = new HandedIn();
        Shelf shelf = new StoredShelf(shipped, reader, jdbc, ledger, decisions, platform, wallClock);
        return new RuleBook(shelf, reader, prover(), trained(), new RuleSetLists(jdbc), cases::openLowestFirst);
    }

    /** The one place that says who proves. */
    private static Prover prover() {
        return new ReadableTable();
    }

    /** The one place that says who knows about training. */
    private static Trained trained() {
        return Trained.notOnRecord();
    }
}
