package org.forthwith.risk;

import java.util.LinkedHashSet;
import java.util.List;

/**
 * Why the grade is what it is. Made of the facts and the rules alone, so it can be made again at any time.
 *
 * @param sentence as a caseworker would say it: "High, because a child lives at the address (R-B)."
 * @param fired every rule that fired: first those that decide, then the rest, by number
 * @param deciding how many of them decide: without them the grade would be another or have another reason
 * @param known what anybody has said about any question, also where it establishes nothing
 * @param missing the questions that nobody has established and that can move the grade
 * @param almost the rules that one more yes would make fire, and that would then make the grade stricter
 */
public record Explanation(
        String sentence,
        List<Finding> fired,
        int deciding,
        List<Ground> known,
        List<Question> missing,
        List<Almost> almost) {

    public Explanation {
        fired = List.copyOf(fired);
        known = List.copyOf(known);
        missing = List.copyOf(missing);
        almost = List.copyOf(almost);
    }

    /** A rule that a yes to this question would make fire, with the answer as it counts now: no, or unknown. */
    public record Almost(String rule, Effect effect, String because, Ground question) {}

    public List<Finding> decisive() {
        return fired.subList(0, deciding);
    }

    public List<Finding> others() {
        return fired.subList(deciding, fired.size());
    }

    /** The numbers of the rules that fired, each once, those that decide first. */
    public List<String> rules() {
        var numbers = new LinkedHashSet<String>();
        fired.forEach(finding -> numbers.add(finding.rule()));
        return List.copyOf(numbers);
    }
}
