package org.forthwith.linkage.train;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.forthwith.linkage.level.Comparison;
import org.forthwith.linkage.spec.Key;
import org.forthwith.linkage.spec.People;
import org.forthwith.linkage.spec.Rule;

/** Learns a model from records, without anybody having said which are of one person. */
public final class Training {

    private static final int MOST_SESSIONS = 8;

    private final People people;
    private final List<Rule> rules;
    private final RandomPairs random;
    private final Map<Rule, Met> met = new HashMap<>();

    /**
     * @param rules where to look; each that leaves two comparisons or more to learn from teaches something
     * @param seed of the choice of random pairs
     */
    public Training(People people, List<Rule> rules, long seed) {
        this.people = people;
        this.rules = List.copyOf(rules);
        this.random = RandomPairs.of(people, seed);
    }

    /**
     * Learns.
     *
     * @param persons for each record which one stands for its person, as far as that is known; each for itself at first
     * @param digest of what is learnt from
     */
    public Model learn(int[] persons, String digest) {
        List<Frequencies> frequencies = people.comparisons().stream()
                .map(comparison -> Holding.of(comparison, persons))
                .toList();
        List<Weights> weights = atRandom(frequencies, persons);
        List<Em.Learnt> learnt = new ArrayList<>();
        List<boolean[]> used = new ArrayList<>();
        List<Rule> taught = new ArrayList<>();
        for (Rule rule : rules) {
            boolean[] says = used(rule);
            if (taught.size() < MOST_SESSIONS && count(says) >= 2) {
                Met under = met.computeIfAbsent(rule, any -> Met.under(rule, people));
                learnt.add(new Em(under, weights, says).learn(0.1));
                used.add(says);
                taught.add(rule);
            }
        }
        List<Weights> all = together(weights, learnt, used);
        List<Model.Learnt> comparisons = new ArrayList<>();
        Tree tree = Tree.of(all, known(taught, learnt));
        for (int at = 0; at < all.size(); at++) {
            Comparison comparison = people.comparisons().get(at);
            comparisons.add(new Model.Learnt(
                    comparison.name(), comparison.words(), all.get(at), frequencies.get(at), tree.beside(at)));
        }
        List<Model.Session> sessions = new ArrayList<>();
        for (int at = 0; at < taught.size(); at++) {
            Em.Learnt each = learnt.get(at);
            sessions.add(new Model.Session(
                    taught.get(at).word(), each.pairs(), each.share(), each.shares(), each.settled()));
        }
        double share = share(taught, learnt, all);
        return new Model(people.spec(), share, Prior.against(people), comparisons, rules, sessions, digest);
    }

    /** What rules of a single whole column have taught about different people who have it in common. */
    private List<Tree.Known> known(List<Rule> taught, List<Em.Learnt> learnt) {
        List<Tree.Known> known = new ArrayList<>();
        for (int at = 0; at < taught.size(); at++) {
            List<Key> keys = taught.get(at).keys();
            if (keys.size() == 1 && keys.getFirst().part() == null) {
                known.add(new Tree.Known(
                        people.at(keys.getFirst().comparison()), learnt.get(at).different()));
            }
        }
        return known;
    }

    /** How often each level is met between records picked at random, those known to be of one person left out. */
    private List<Weights> atRandom(List<Frequencies> frequencies, int[] persons) {
        Patterns met = random.but((left, right) -> persons[left] == persons[right]);
        List<Weights> weights = new ArrayList<>();
        for (int at = 0; at < people.comparisons().size(); at++) {
            weights.add(weights(at, met, people.comparisons().get(at), frequencies.get(at)));
        }
        return weights;
    }

    private static Weights weights(int at, Patterns met, Comparison comparison, Frequencies frequencies) {
        int levels = comparison.words().size();
        double[] counts = new double[levels];
        met.forEach((pattern, times) -> counts[Patterns.level(pattern, at)] += times);
        double all = 0;
        for (int level = 1; level < levels; level++) {
            counts[level] = Math.max(counts[level], 0.5);
            all += counts[level];
        }
        double[] different = new double[levels];
        for (int level = 1; level < levels; level++) {
            different[level] = counts[level] / all;
        }
        double byChance = frequencies.byChance();
        different[levels - 1] = Math.max(byChance, 0.5 / (frequencies.people() + 1));
        double[] guess = guess(comparison);
        return new Weights(guess, different);
    }

    /** What a beginner would guess of records of one person: mostly the same, sometimes alike, seldom different. */
    private static double[] guess(Comparison comparison) {
        int top = comparison.top();
        double[] guess = new double[top + 1];
        guess[top] = 0.8;
        guess[1] = 0.05;
        for (int level = 2; level < top; level++) {
            guess[level] = 0.15 / Math.max(1, top - 2);
        }
        if (top == 2) {
            guess[1] = 0.2;
        }
        return guess;
    }

    private boolean[] used(Rule rule) {
        boolean[] used = new boolean[people.comparisons().size()];
        for (int at = 0; at < used.length; at++) {
            String name = people.comparisons().get(at).name();
            used[at] = !rule.asksFor(name);
        }
        return used;
    }

    private static int count(boolean[] used) {
        int count = 0;
        for (boolean each : used) {
            count += each ? 1 : 0;
        }
        return count;
    }

    private List<Weights> together(List<Weights> weights, List<Em.Learnt> learnt, List<boolean[]> used) {
        List<Weights> all = new ArrayList<>();
        for (int at = 0; at < weights.size(); at++) {
            double[] same = new double[weights.get(at).same().length];
            double expected = 0;
            for (int session = 0; session < learnt.size(); session++) {
                if (used.get(session)[at]) {
                    double weight = learnt.get(session).expected();
                    expected += weight;
                    for (int level = 1; level < same.length; level++) {
                        same[level] += weight * learnt.get(session).same().get(at)[level];
                    }
                }
            }
            for (int level = 1; level < same.length; level++) {
                same[level] /= expected;
            }
            Weights each = expected > 0 ? weights.get(at).withSame(same) : weights.get(at);
            all.add(each.steady().silentAt(people.comparisons().get(at).neutral()));
        }
        return all;
    }

    /** Of all pairs the share that are of one person: those found under a rule, and as many more as the rule must have missed. */
    private double share(List<Rule> taught, List<Em.Learnt> learnt, List<Weights> weights) {
        double all = people.pairs();
        double[] guesses = new double[taught.size()];
        int found = 0;
        for (int at = 0; at < guesses.length; at++) {
            double recall = recall(taught.get(at), weights);
            if (recall > 0) {
                guesses[found++] = learnt.get(at).expected() / recall / all;
            }
        }
        double[] sorted = Arrays.copyOf(guesses, found);
        Arrays.sort(sorted);
        double middle = found == 0 ? 1.0 / Math.max(2, people.rows()) : sorted[found / 2];
        return Prior.bounded(middle, people);
    }

    /** Which share of the pairs of one person have the keys of a rule in common; 0 where that cannot be told. */
    private double recall(Rule rule, List<Weights> weights) {
        double recall = 1;
        for (Key key : rule.keys()) {
            int at = people.at(key.comparison());
            if (key.part() != null) {
                return 0;
            }
            Comparison comparison = people.comparisons().get(at);
            double known = 0;
            for (int row = 0; row < people.rows(); row++) {
                known += comparison.column().has(row) ? 1 : 0;
            }
            double both = known / people.rows();
            recall *= weights.get(at).same()[comparison.top()] * both * both;
        }
        return recall;
    }
}
