package org.forthwith.risk.ruleset;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.forthwith.event.RiskEvent.GradeConfirmed;
import org.forthwith.event.RiskEvent.GradeProposed;
import org.forthwith.event.RiskEvent.ReviewRequested;
import org.forthwith.kernel.Grade;
import org.forthwith.risk.RiskStory;
import org.forthwith.risk.RiskStory.Told;
import org.jspecify.annotations.Nullable;

/**
 * What it meant for one case that another rule set came into force.
 *
 * @param stood the grade before; null when there was none
 * @param said what the rules before it said; null when they had not been asked
 * @param says what it says
 * @param assessed who had decided the grade that stood; null when nobody had
 */
public record Turn(
        @Nullable Grade stood,
        @Nullable Grade said,
        Grade says,
        @Nullable Assessed assessed) {

    /** What makes somebody look at a grade again, by the name that the record has for it. */
    public static final String TRIGGER = "RULE_SET";

    /**
     * How a person had come to decide.
     *
     * @param by who asked for the grade
     * @param approvedBy who else agreed; null when it took nobody else
     */
    public record Assessed(String by, @Nullable String approvedBy, Instant at) {}

    /** Empty when the rule set has said nothing about the case. */
    public static Optional<Turn> to(String ruleSet, List<Told> story) {
        int first = firstOfTheLastSayings(ruleSet, story);
        if (first < 0 || !(story.get(first).event() instanceof GradeProposed saying)) {
            return Optional.empty();
        }
        List<Told> before = story.subList(0, first);
        RiskStory risk = RiskStory.of(before);
        return Optional.of(new Turn(risk.stands().orElse(null), lastSaid(before), saying.grade(), assessed(before)));
    }

    /** It is stricter than what stood, and stands from now on. */
    public boolean raises() {
        return stood == null || stood.isBelow(says);
    }

    /** It is milder than what stands, and than what the rules said before. Nothing is lowered by that; a person may want to look. */
    public boolean couldLower() {
        return stood != null && says.isBelow(stood) && said != null && says.isBelow(said);
    }

    /** A rule set may have been in force before: what counts is since when nothing else has spoken. */
    private static int firstOfTheLastSayings(String ruleSet, List<Told> story) {
        int first = -1;
        for (int at = 0; at < story.size(); at++) {
            if (story.get(at).event() instanceof GradeProposed saying) {
                boolean its = saying.ruleSet().equals(ruleSet);
                first = its && first >= 0 ? first : its ? at : -1;
            }
        }
        return first;
    }

    private static @Nullable Grade lastSaid(List<Told> before) {
        return before.reversed().stream()
                .map(Told::event)
                .filter(GradeProposed.class::isInstance)
                .map(said -> ((GradeProposed) said).grade())
                .findFirst()
                .orElse(null);
    }

    /** Where a grade took two, the assessor is the one who asked for it. */
    private static @Nullable Assessed assessed(List<Told> before) {
        for (int at = before.size() - 1; at >= 0; at--) {
            if (before.get(at).event() instanceof GradeConfirmed confirmed) {
                String decided = before.get(at).actor();
                return asked(before.subList(0, at), confirmed.grade())
                        .map(asker -> new Assessed(asker, decided, confirmed.at()))
                        .orElseGet(() -> new Assessed(decided, null, confirmed.at()));
            }
        }
        return null;
    }

    /** Who asked, when the last word before the decision was a request for that grade. */
    private static Optional<String> asked(List<Told> before, Grade grade) {
        return before.reversed().stream()
                .filter(told -> told.event() instanceof ReviewRequested || told.event() instanceof GradeConfirmed)
                .findFirst()
                .filter(told -> told.event() instanceof ReviewRequested request && request.asked() == grade)
                .map(Told::actor);
    }
}
