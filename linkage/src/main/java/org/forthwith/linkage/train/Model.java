package org.forthwith.linkage.train;

import java.util.List;
import java.util.stream.IntStream;
import org.forthwith.linkage.spec.People;
import org.forthwith.linkage.spec.Rule;
import org.forthwith.linkage.spec.Spec;
import org.jspecify.annotations.Nullable;

/**
 * What has been learnt.
 *
 * @param share of all pairs that are of one person
 * @param against how many pairs there were for each record that looks for another; 0 where that is not known
 * @param learnt one entry a comparison, in the order of the description
 * @param rules where was looked
 * @param sessions how each round of learning went, to be looked at
 * @param digest SHA-256 of the files it was trained on, and how they were read
 */
public record Model(
        Spec spec,
        double share,
        double against,
        List<Learnt> learnt,
        List<Rule> rules,
        List<Session> sessions,
        String digest) {

    public Model {
        learnt = List.copyOf(learnt);
        rules = List.copyOf(rules);
        sessions = List.copyOf(sessions);
    }

    /** One of which nobody knows from how many records it was learnt: its share holds as it stands. */
    public Model(
            Spec spec, double share, List<Learnt> learnt, List<Rule> rules, List<Session> sessions, String digest) {
        this(spec, share, 0, learnt, rules, sessions, digest);
    }

    /**
     * The same for other records: with the share of pairs that are of one person there. How likely each level is does not hang on how many records
     * there are.
     *
     * @param others where to look among them
     */
    public Model on(People people, List<Rule> others) {
        return new Model(spec, Prior.of(this, people), Prior.against(people), learnt, others, sessions, digest);
    }

    /** The same with values that are as frequent as they were there or are here. */
    public Model alsoCounting(People people) {
        List<Learnt> counted = IntStream.range(0, learnt.size())
                .mapToObj(at ->
                        learnt.get(at).also(Holding.of(people.comparisons().get(at), people.rows())))
                .toList();
        return new Model(spec, share, against, counted, rules, sessions, digest);
    }

    /**
     * One comparison: what its levels are called and worth, and how frequent its values are.
     *
     * @param beside what its levels are worth where another comparison is the same; null where none makes a difference
     */
    public record Learnt(
            String name,
            List<String> words,
            Weights weights,
            Frequencies frequencies,
            @Nullable Beside beside) {

        Learnt also(Frequencies here) {
            return new Learnt(name, words, weights, frequencies.also(here), beside);
        }

        public Learnt {
            words = List.copyOf(words);
        }
    }

    /**
     * What a comparison is worth beside another one: a surname in common says little about two who live at one address.
     *
     * @param comparison the other, by its place
     * @param different how often each level is met between different people who are the same in the other
     */
    @SuppressWarnings("ArrayRecordComponent") // a small table of numbers, compared by nobody
    public record Beside(int comparison, double[] different) {}

    /**
     * Learning under one rule.
     *
     * @param share of its pairs that are of one person
     * @param shares the same after each round
     * @param settled whether it came to rest
     */
    public record Session(String rule, long pairs, double share, List<Double> shares, boolean settled) {
        public Session {
            shares = List.copyOf(shares);
        }
    }

    /** The bits from which a pair starts before anything is compared. */
    public double startBits() {
        return Math.log(share / (1 - share)) / Math.log(2);
    }
}
