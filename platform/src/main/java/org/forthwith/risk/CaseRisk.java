package org.forthwith.risk;

import java.time.Instant;
import java.util.List;
import org.forthwith.risk.RiskStory.Told;

/**
 * What this room reads of one case.
 *
 * @param since when the first report of it was received
 * @param road by which road it is judged
 * @param views what people think of it themselves
 */
public record CaseRisk(Facts facts, RiskStory story, Instant since, Road road, Views views) {

    /** A case about whose road nobody has said anything. */
    public CaseRisk(Facts facts, RiskStory story, Instant since) {
        this(facts, story, since, Road.of(facts, List.of()), Views.of(List.of()));
    }

    /** The grade that stands is one that a person has decided, and the case has not been opened again since: that asks for another decision. */
    public boolean decided() {
        return views.decided()
                && story.standing().filter(RiskStory.Standing::confirmed).isPresent();
    }

    /** From the story of the case, oldest event first. */
    public static CaseRisk of(List<Told> story, Instant since) {
        Facts facts = Facts.of(story);
        return new CaseRisk(facts, RiskStory.of(story), since, Road.of(facts, story), Views.of(story));
    }
}
