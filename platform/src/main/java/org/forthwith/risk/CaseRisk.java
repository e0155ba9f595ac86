package org.forthwith.risk;

import java.time.Instant;
import java.util.List;
import org.forthwith.risk.RiskStory.Told;

/**
 * What this room reads of one case.
 *
 * @param since when the first report of it was received
 */
public record CaseRisk(Facts facts, RiskStory story, Instant since) {

    /** From the story of the case, oldest event first. */
    public static CaseRisk of(List<Told> story, Instant since) {
        return new CaseRisk(Facts.of(story), RiskStory.of(story), since);
    }
}
