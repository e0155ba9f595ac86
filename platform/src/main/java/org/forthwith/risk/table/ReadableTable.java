package org.forthwith.risk.table;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.forthwith.kernel.Answer;
import org.forthwith.kernel.Grade;
import org.forthwith.risk.Effect;
import org.forthwith.risk.Proof;
import org.forthwith.risk.Proof.Property;
import org.forthwith.risk.Prover;
import org.forthwith.risk.Question;
import org.forthwith.risk.Rule;

/** Looks at the table row by row: it can be read whole, and no row gives low to somebody about whom a child's safety has not been settled. */
public final class ReadableTable implements Prover {

    private static final BigInteger COMBINATIONS = BigInteger.valueOf(3).pow(Question.values().length);

    @Override
    public Proof prove(String id, byte[] file) {
        String name = RuleSetName.of(id, file);
        try {
            List<Rule> rules = DmnRules.read(id, file).rules();
            return new Proof(name, List.of(readable(true, "Every cell can be read."), low(rules)));
        } catch (IllegalArgumentException unreadable) {
            return new Proof(name, List.of(readable(false, String.valueOf(unreadable.getMessage()))));
        }
    }

    private static Property readable(boolean holds, String found) {
        return new Property("readable", "Every cell of the table can be read.", holds, COMBINATIONS, found, null);
    }

    private static Property low(List<Rule> rules) {
        Optional<Rule> mild = rules.stream().filter(ReadableTable::lowTooSoon).findFirst();
        String found = mild.map(
                        rule -> "A row says low although a question about children may be open: " + rule.because())
                .orElse("Every row that says low asks every question about children, and wants no.");
        return new Property("low", "Low needs a no about every child.", mild.isEmpty(), COMBINATIONS, found, null);
    }

    private static boolean lowTooSoon(Rule rule) {
        return rule.effect().equals(new Effect.AtLeast(Grade.LOW))
                && Arrays.stream(Question.values())
                        .filter(question -> question.topic() == Question.Topic.ACCESS)
                        .anyMatch(question ->
                                !Set.of(Answer.NO).equals(rule.when().get(question)));
    }
}
