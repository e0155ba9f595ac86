package org.forthwith.desk.replay;

import java.util.List;
import org.forthwith.kernel.Actor;
import org.forthwith.kernel.Role;
import org.forthwith.oversight.Change;
import org.forthwith.oversight.Deadline;
import org.forthwith.oversight.Load;
import org.forthwith.oversight.Replay;

/**
 * A replay as the page shows it: the first rows of long lists.
 *
 * @param linked whoever reads it may open cases
 */
public record ReplaySheet(
        Replay replay,
        String digest,
        boolean linked,
        List<Change> changes,
        List<Load> shifts,
        List<Late> late,
        int lateInAll) {

    private static final int MOST = 200;

    /** A deadline with the case whose it is. */
    public record Late(String reference, Deadline deadline) {}

    static ReplaySheet of(Replay replay, Actor reader) {
        var late = replay.changes().stream()
                .flatMap(change -> change.deadlines().stream().map(one -> new Late(change.reference(), one)))
                .toList();
        return new ReplaySheet(
                replay,
                ReplayJson.digest(replay),
                reader.roles().stream().anyMatch(role -> role != Role.RULE_OWNER),
                replay.changes().stream().limit(MOST).toList(),
                replay.shifts().stream().limit(MOST).toList(),
                late.stream().limit(MOST).toList(),
                late.size());
    }
}
