package org.forthwith.risk;

import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import org.forthwith.kernel.Answer;
import org.jspecify.annotations.Nullable;

/**
 * What the prover has found about one rule set, over every combination of answers.
 *
 * @param ruleSet its name, with the beginning of its SHA-256
 */
public record Proof(String ruleSet, List<Property> properties) {

    public Proof {
        properties = List.copyOf(properties);
    }

    /** True when every property holds. Only then may the rule set be signed. */
    public boolean holds() {
        return properties.stream().allMatch(Property::holds);
    }

    /**
     * One property.
     *
     * @param code short and lasting: "a" to "f", with a number where several belong together, and "file" for a file that cannot be read
     * @param says the property in one sentence
     * @param combinations over how many combinations of answers it was decided
     * @param found that it holds for all of them, or the smallest counterexample in words
     * @param counterexample the answers of the smallest counterexample; null when it holds, or when the file itself could not be read
     */
    public record Property(
            String code,
            String says,
            boolean holds,
            BigInteger combinations,
            String found,
            @Nullable Map<Question, Answer> counterexample) {}
}
