package org.forthwith.risk;

import static org.forthwith.kernel.Grade.HIGH;
import static org.forthwith.kernel.Grade.MEDIUM;
import static org.forthwith.kernel.Grade.VERY_HIGH;
import static org.forthwith.risk.Pathway.CHILD_SUSPECT;
import static org.forthwith.risk.Pathway.GROOMING_ONLY;
import static org.forthwith.risk.Pathway.VICTIM_LED;
import static org.forthwith.risk.PathwayCheck.ADULT_PRESENCE;
import static org.forthwith.risk.PathwayCheck.COERCION;
import static org.forthwith.risk.PathwayCheck.MEETING_ARRANGED;
import static org.forthwith.risk.PathwayCheck.VICTIM_AT_RISK;

import java.util.Arrays;
import java.util.List;
import org.forthwith.kernel.Answer;
import org.forthwith.kernel.Grade;
import org.jspecify.annotations.Nullable;

/**
 * The floors of the roads outside the ladder: all of them, so that whoever asks what a person may not go below finds it in one place. None is
 * low, and what nobody knows never makes one milder.
 *
 * <p>Source: decision 0104.
 */
enum PathwayFloor {
    CHILD("R-L", CHILD_SUSPECT, MEDIUM, "the suspect is a child, and two children need protection"),
    COERCED("R-L1", CHILD_SUSPECT, HIGH, "a child was coerced, threatened or paid", COERCION, Answer.YES),
    ADULT("R-L2", CHILD_SUSPECT, HIGH, "an adult is involved", ADULT_PRESENCE, Answer.YES),
    GROOMED("R-M", GROOMING_ONLY, HIGH, "the suspect is grooming a child or in sexual communication with one"),
    MEETING("R-M1", GROOMING_ONLY, VERY_HIGH, "a meeting has been arranged", MEETING_ARRANGED, Answer.YES),
    VICTIM("R-N", VICTIM_LED, MEDIUM, "a victim is known"),
    AT_RISK("R-N1", VICTIM_LED, HIGH, "the victim is still at risk", VICTIM_AT_RISK, Answer.YES),
    AT_RISK_PERHAPS(
            "R-N2", VICTIM_LED, HIGH, "nobody has established that the victim is safe", VICTIM_AT_RISK, Answer.UNKNOWN);

    private final String rule;
    private final Pathway pathway;
    private final Grade atLeast;
    private final String because;
    private final @Nullable PathwayCheck check;
    private final Answer when;

    PathwayFloor(String rule, Pathway pathway, Grade atLeast, String because) {
        this(rule, pathway, atLeast, because, null, Answer.UNKNOWN);
    }

    PathwayFloor(
            String rule, Pathway pathway, Grade atLeast, String because, @Nullable PathwayCheck check, Answer when) {
        this.rule = rule;
        this.pathway = pathway;
        this.atLeast = atLeast;
        this.because = because;
        this.check = check;
        this.when = when;
    }

    /** Those that hold on a road, by what its questions have come to. */
    // [impl->req~a-road-outside-the-ladder-has-floors~1]
    static List<Floor> under(Road road) {
        return Arrays.stream(values())
                .filter(floor -> floor.pathway == road.pathway())
                .filter(floor -> floor.check == null || road.answer(floor.check) == floor.when)
                .map(PathwayFloor::laid)
                .toList();
    }

    private Floor laid() {
        return new Floor(rule, atLeast, because, on(pathway));
    }

    /** The question that a road is about. */
    private static Question on(Pathway pathway) {
        return switch (pathway) {
            case CHILD_SUSPECT -> Question.SUSPECT_IS_CHILD;
            case GROOMING_ONLY -> Question.CURRENT_GROOMING_OR_COMMUNICATION;
            case VICTIM_LED -> Question.VICTIM_IDENTIFIED_UK;
            case LADDER -> throw new IllegalStateException("the ladder has floors of its own");
        };
    }
}
