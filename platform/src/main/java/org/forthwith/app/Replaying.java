package org.forthwith.app;

import org.forthwith.desk.replay.CandidateRules;
import org.forthwith.oversight.Replays;
import org.forthwith.risk.RuleTable;
import org.forthwith.risk.table.DmnRules;

/** What it takes to try a rule set on the past, over a house. */
public final class Replaying {

    private Replaying() {}

    public static Replays replays(House house) {
        return new Replays(house.ledger(), house.comparing(), house.reference().timetable());
    }

    public static CandidateRules candidates(House house) {
        return new CandidateRules(
                house.grading().ruleSets(),
                () -> house.reference().rules().table(),
                Replaying::handedIn,
                house.clock());
    }

    /** A rule table from a file that somebody hands in. Throws {@link IllegalArgumentException}, naming the place, when the file is none. */
    public static RuleTable handedIn(String id, byte[] file) {
        return DmnRules.read(id, file);
    }
}
