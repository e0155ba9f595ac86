package org.forthwith.app.cli;

import java.util.stream.Collectors;
import org.forthwith.risk.Proof;
import org.forthwith.risk.Proof.Property;
import tools.jackson.databind.json.JsonMapper;

/** A proof as it is printed. */
final class ProofWords {

    private static final int WIDTH = 5;
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private ProofWords() {}

    static String of(Proof proof) {
        return proof.ruleSet() + "\n\n"
                + proof.properties().stream().map(ProofWords::of).collect(Collectors.joining())
                + end(proof);
    }

    /** The proof as it is, with whether it holds. */
    static String json(Proof proof) {
        var tree = JSON.createObjectNode()
                .put("ruleSet", proof.ruleSet())
                .put("holds", proof.holds())
                .putPOJO("properties", proof.properties());
        return JSON.writeValueAsString(tree) + "\n";
    }

    private static String of(Property property) {
        String code = property.code();
        return (code + " ".repeat(Math.max(1, WIDTH - code.length())) + property.says() + "\n")
                + " ".repeat(WIDTH)
                + (property.holds() ? "" : "REFUTED. ") + property.found() + "\n";
    }

    private static String end(Proof proof) {
        long refuted = proof.properties().stream()
                .filter(property -> !property.holds())
                .count();
        return refuted == 0
                ? "\nProved.\n"
                : "\nNot proved: " + refuted + " of " + proof.properties().size()
                        + (proof.properties().size() == 1
                                ? " property does not hold.\n"
                                : " properties do not hold.\n");
    }
}
