package org.forthwith.risk;

import static org.forthwith.risk.Question.CURRENT_GROOMING_OR_COMMUNICATION;
import static org.forthwith.risk.Question.DISTRIBUTION_INDICATOR;
import static org.forthwith.risk.Question.FIRST_GENERATION_MATERIAL_INDICATOR;
import static org.forthwith.risk.Question.PRODUCTION_INDICATOR;
import static org.forthwith.risk.Question.SUSPECT_IS_CHILD;
import static org.forthwith.risk.Question.VICTIM_IDENTIFIED_UK;

import java.util.Set;
import java.util.stream.Stream;
import org.forthwith.kernel.Answer;

/**
 * The first question of all: does the ladder fit this case? A suggestion from what is known and from how the report came; but for the suspect
 * who is a child, a person decides.
 *
 * <p>Source: domain notes 2.4, "scope test first".
 */
public record Scope(Pathway suggests, String because) {

    /** The channels by which somebody reports who knows the child. By the names of {@code referral.Channel}. */
    private static final Set<String> ABOUT_A_VICTIM = Set.of("PUBLIC", "PARTNER", "MANDATORY_REPORT");

    // [impl->req~the-scope-is-asked-first~1]
    public static Scope of(Facts facts, String channel) {
        if (yes(facts, SUSPECT_IS_CHILD)) {
            return new Scope(Pathway.CHILD_SUSPECT, "the suspect is a child (R-L)");
        }
        boolean images = Stream.of(PRODUCTION_INDICATOR, DISTRIBUTION_INDICATOR, FIRST_GENERATION_MATERIAL_INDICATOR)
                .anyMatch(question -> yes(facts, question));
        if (yes(facts, CURRENT_GROOMING_OR_COMMUNICATION) && !images) {
            return new Scope(Pathway.GROOMING_ONLY, "there is sexual communication with a child and no sign of images");
        }
        return yes(facts, VICTIM_IDENTIFIED_UK) && !images && ABOUT_A_VICTIM.contains(channel)
                ? new Scope(Pathway.VICTIM_LED, "a victim is known and nothing in the report is about images")
                : new Scope(Pathway.LADDER, "nothing known takes it off the ladder");
    }

    private static boolean yes(Facts facts, Question question) {
        return facts.answer(question) == Answer.YES;
    }
}
