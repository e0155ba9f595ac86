package org.forthwith.risk;

import java.util.List;

/**
 * A rule that fired, with the answers that made it fire and the sources of those answers.
 *
 * @param rule the clause, R-A to R-L
 * @param because to stand after the word "because"
 * @param provenance on what the rule itself rests
 */
public record Finding(String rule, Effect effect, String because, String provenance, List<Ground> grounds) {

    public Finding {
        grounds = List.copyOf(grounds);
    }
}
