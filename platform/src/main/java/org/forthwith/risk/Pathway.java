package org.forthwith.risk;

import java.util.Arrays;
import java.util.List;

/**
 * By which road a case is judged. The grading ladder is made for adults suspected of image offences; what is outside that goes to structured
 * judgement, in which a person answers named questions and gives a priority above named floors.
 *
 * <p>Source: domain notes 2.1 (scope of the published tools), 2.4 ("tool used outside scope"), 2.7 R-L.
 */
public enum Pathway {
    LADDER("Grading ladder", "An adult, or somebody whose age nobody knows, suspected of image offences."),
    CHILD_SUSPECT("Child suspect", "The suspect is under 18: protection comes first, for both children."),
    GROOMING_ONLY(
            "Grooming without images", "An adult in sexual communication with a child, and nothing about images."),
    VICTIM_LED("Report about a victim", "A victim is known and the report is about them, whoever the suspect may be.");

    private final String words;
    private final String means;

    Pathway(String words, String means) {
        this.words = words;
        this.means = means;
    }

    public String words() {
        return words;
    }

    /** Which cases belong on it. */
    public String means() {
        return means;
    }

    /** What a person has to answer on this road before a priority is given; nothing on the ladder, which has questions of its own. */
    public List<PathwayCheck> checks() {
        return Arrays.stream(PathwayCheck.values())
                .filter(check -> check.pathway() == this)
                .toList();
    }
}
