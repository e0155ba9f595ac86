package org.forthwith.obligation.telling;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.forthwith.kernel.ForceCode;
import org.forthwith.obligation.telling.Digests.Digest;

/** What the letters of the morning say, and where they are laid. */
public interface MorningPost {

    /** What each force has to do: overdue, due within a day, with nobody to answer for them. A force that is not in it has nothing. */
    Map<ForceCode, List<Integer>> counts(Instant now);

    /** Lays one letter in the outbox, unless it has been laid there already. */
    void lay(Digest letter);
}
