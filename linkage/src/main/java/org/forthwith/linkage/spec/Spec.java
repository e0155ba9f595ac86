package org.forthwith.linkage.spec;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The whole description.
 *
 * @param id the column that names a record
 * @param blocking where to look; empty to have it worked out from the data
 * @param propose from which probability on a pair is proposed as the same
 * @param largestBlock how many records with one key are still compared with each other; more are reported and left out
 * @param oneToOne whether a record of one file is the same as at most one of another
 */
public record Spec(
        String id,
        List<Declared> comparisons,
        List<Rule> blocking,
        double propose,
        int largestBlock,
        boolean oneToOne) {

    public static final double PROPOSE = 0.5;
    public static final int LARGEST_BLOCK = 2_000;

    /** As many as fit into one pattern. */
    public static final int MOST_COMPARISONS = 15;

    /** A level has four bits of a pattern; three are for missing, different and the same. */
    private static final int MOST_RUNGS = 12;

    private static final int MOST_RULES = 100;
    private static final int MOST_IN_A_BLOCK = 100_000;

    public Spec {
        comparisons = List.copyOf(comparisons);
        blocking = List.copyOf(blocking);
        check(!comparisons.isEmpty(), "nothing is compared");
        check(comparisons.size() <= MOST_COMPARISONS, "more than " + MOST_COMPARISONS + " comparisons");
        Set<String> names = new HashSet<>();
        comparisons.forEach(
                each -> check(names.add(each.name()), "two comparisons are called \"" + each.name() + "\""));
        comparisons.forEach(Spec::check);
        check(blocking, comparisons);
        check(propose > 0 && propose < 1, "\"propose\" is to lie between 0 and 1");
        check(
                largestBlock > 1 && largestBlock <= MOST_IN_A_BLOCK,
                "\"largest-block\" is to be 2 or more and at most " + MOST_IN_A_BLOCK);
    }

    /** {@link WrongSpec} for rules that ask for what is not compared here. */
    public void check(List<Rule> rules) {
        check(rules, comparisons);
    }

    private static void check(List<Rule> rules, List<Declared> comparisons) {
        check(rules.size() <= MOST_RULES, "more than " + MOST_RULES + " blocking rules");
        for (Rule rule : rules) {
            check(!rule.keys().isEmpty(), "a blocking rule is empty");
            for (Key key : rule.keys()) {
                check(key, comparisons);
            }
        }
    }

    private static void check(Declared declared) {
        check(
                !declared.name().contains("/"),
                "the name \"" + declared.name() + "\" has a \"/\", which stands before a part");
        check(
                declared.rungs().size() <= MOST_RUNGS,
                "\"" + declared.name() + "\" has more than " + MOST_RUNGS + " rungs");
        String separator = declared.separator();
        check(separator == null || !separator.isEmpty(), "the separator of \"" + declared.name() + "\" is empty");
    }

    private static void check(Key key, List<Declared> comparisons) {
        Declared declared = comparisons.stream()
                .filter(each -> each.name().equals(key.comparison()))
                .findFirst()
                .orElseThrow(() -> new WrongSpec("blocking asks for \"" + key.word()
                        + "\", and no comparison is called \"" + key.comparison() + "\""));
        String part = key.part();
        check(
                part == null
                        || part.matches("[1-9]\\d?")
                        || declared.kind().parts().contains(part),
                "blocking asks for \"" + key.word() + "\", and a "
                        + declared.kind().word() + " has no part \"" + part + "\". It has: "
                        + String.join(", ", declared.kind().parts()));
    }

    private static void check(boolean holds, String otherwise) {
        if (!holds) {
            throw new WrongSpec(otherwise);
        }
    }

    public Declared comparison(String name) {
        return comparisons.stream()
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new WrongSpec("no comparison is called \"" + name + "\""));
    }
}
