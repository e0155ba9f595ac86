package org.forthwith.desk.ruleset;

import java.time.Instant;
import org.forthwith.flow.RuleSetWork.Listed;
import org.forthwith.risk.ruleset.RuleSetStory;
import org.forthwith.risk.ruleset.Stage;
import org.jspecify.annotations.Nullable;

/**
 * A rule set in the list.
 *
 * @param activeFrom null when it has never been decided
 */
public record RuleSetLine(
        String id,
        String title,
        String name,
        Stage stage,
        @Nullable Instant activeFrom) {

    static RuleSetLine of(Listed listed, Instant now) {
        RuleSetStory story = listed.story();
        return new RuleSetLine(
                story.id().toString(),
                story.drafted().title(),
                story.name(),
                story.stage(now, listed.inForce()),
                story.lastActivation().map(RuleSetStory.Activation::from).orElse(null));
    }
}
