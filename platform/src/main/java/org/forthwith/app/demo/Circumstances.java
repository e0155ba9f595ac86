package org.forthwith.app.demo;

import static org.forthwith.kernel.Answer.NO;
import static org.forthwith.kernel.Answer.UNKNOWN;
import static org.forthwith.kernel.Answer.YES;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.forthwith.kernel.Answer;

/**
 * Invents how a suspect lives and what a sender knows of it. Source of the shares: domain notes 6.2 (position of trust 15 %, registered
 * offender 10 % of those arrested; more than half of suspects under 18 where the age is known, but few of those that platforms report).
 */
final class Circumstances {

    private static final Map<String, Double> SHARE_OF_YES = Map.of(
            "REGULAR_CHILD_ACCESS", 0.20,
            "POSITION_OF_TRUST", 0.15,
            "RSO_OR_SUBJECT_TO_ORDER", 0.10,
            "PRIOR_IIOC_OR_NONCONTACT", 0.09,
            "PRIOR_CONTACT_CONVICTION_OR_ALLEGATION", 0.05);

    /** In a fixed order, so that the same chance falls on the same question every time. */
    private static final List<String> QUESTIONS =
            SHARE_OF_YES.keySet().stream().sorted().toList();

    private final Dice dice;
    private final double childShare;

    Circumstances(Dice dice, double childShare) {
        this.dice = dice;
        this.childShare = childShare;
    }

    Optional<Integer> age() {
        if (!dice.chance(0.6)) {
            return Optional.empty();
        }
        return Optional.of(dice.chance(0.12) ? dice.between(12, 17) : dice.between(18, 44) + dice.below(30));
    }

    List<Child> children() {
        List<Child> children = new ArrayList<>();
        for (int more = dice.chance(childShare) ? dice.between(1, 3) : 0; more > 0; more--) {
            Answer together = dice.chance(0.7) ? YES : dice.chance(0.7) ? UNKNOWN : NO;
            children.add(new Child(dice.between(1, 17), together));
        }
        return children;
    }

    /**
     * What the sender answers.
     *
     * @param known the share of questions to which the sender has an answer at all
     */
    Map<String, Answer> answers(double known, List<Child> children, Optional<Integer> age) {
        Map<String, Answer> answers = new HashMap<>();
        for (String question : QUESTIONS) {
            if (dice.chance(known)) {
                answers.put(question, dice.chance(SHARE_OF_YES.getOrDefault(question, 0.0)) ? YES : NO);
            }
        }
        if (children.stream().anyMatch(child -> child.livesWithSuspect() == YES)) {
            answers.put("RESIDENT_CHILD", YES);
        }
        if (age.filter(years -> years < 18).isPresent()) {
            answers.put("SUSPECT_IS_CHILD", YES);
        }
        return answers;
    }
}
