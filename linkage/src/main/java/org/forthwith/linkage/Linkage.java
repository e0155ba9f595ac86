package org.forthwith.linkage;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.forthwith.linkage.block.Looking;
import org.forthwith.linkage.block.Pairs;
import org.forthwith.linkage.cluster.Groups;
import org.forthwith.linkage.cluster.OneToOne;
import org.forthwith.linkage.cluster.Others;
import org.forthwith.linkage.cluster.Together;
import org.forthwith.linkage.score.Links;
import org.forthwith.linkage.score.Scorer;
import org.forthwith.linkage.spec.People;
import org.forthwith.linkage.spec.Rule;
import org.forthwith.linkage.spec.WrongSpec;
import org.forthwith.linkage.train.Fit;
import org.forthwith.linkage.train.Model;
import org.forthwith.linkage.train.Training;
import org.jspecify.annotations.Nullable;

/** The door: learns from records, and finds which of them are of one person. */
public final class Linkage {

    /** Twice: first as if each record were a person of its own, and again with the groups found so far. */
    private static final int ROUNDS = 2;

    private final People people;
    private final Consumer<String> progress;
    private @Nullable List<Rule> rules;

    /**
     * @param people the records
     * @param progress is told in a few words what is being done
     */
    public Linkage(People people, Consumer<String> progress) {
        this.people = people;
        this.progress = progress;
    }

    /**
     * What was found.
     *
     * @param model as it was used: with the rules and the share of pairs of one person for these records
     * @param links pairs of at least {@link Groups#LEAST}, by what the two records say by themselves
     * @param together what each of them weighs, seen with all records of both groups
     * @param groups for each record the first one of its group
     * @param leftOut keys that too many records have
     */
    @SuppressWarnings("ArrayRecordComponent") // one entry a record or pair, never compared as a value
    public record Found(Model model, Links links, double[] together, int[] groups, List<Pairs.LeftOut> leftOut) {}

    /**
     * Learns without labels.
     *
     * @param seed of the choice of random pairs; the same records and the same seed give the same model
     * @param digest of what is learnt from, to be kept with the model
     */
    // [impl->req~linking-is-accurate-without-labels~1]
    public Model learn(long seed, String digest) {
        progress.accept("looking for where to look");
        List<Rule> rules = rules();
        progress.accept("comparing at random");
        Training training = new Training(people, rules, seed);
        Pairs pairs = Looking.pairs(people, rules);
        int[] persons = IntStream.range(0, people.rows()).toArray();
        for (int round = 1; round < ROUNDS; round++) {
            progress.accept("learning, round " + round);
            Scorer scorer = new Scorer(training.learn(persons, digest), people);
            Links links = Links.of(pairs, scorer, Groups.LEAST);
            persons = groups(links, others(people, scorer.eye()));
        }
        progress.accept("learning, round " + ROUNDS);
        return training.learn(persons, digest);
    }

    /** Finds which records are of one person, by a model that was learnt from them. */
    public Found find(Model learnt) {
        return find(learnt, true);
    }

    /**
     * Finds which records are of one person. {@link WrongSpec} for a model that does not fit the records.
     *
     * @param fromThese whether it was learnt from these very records
     */
    public Found find(Model learnt, boolean fromThese) {
        Fit.check(learnt, people);
        Model model = fromThese ? suited(learnt) : suited(learnt).alsoCounting(people);
        Scorer scorer = new Scorer(model, people);
        Pairs pairs = Looking.pairs(people, model.rules());
        progress.accept("comparing");
        Links links = Links.of(pairs, scorer, Groups.LEAST);
        progress.accept("gathering");
        if (people.spec().oneToOne()) {
            links = OneToOne.of(links, people.table().sources(), threshold());
        }
        Others others = others(people, scorer.eye());
        int[] groups = groups(links, others);
        return new Found(model, links, Together.weigh(links, groups, others), groups, pairs.leftOut());
    }

    private int[] groups(Links links, Others others) {
        return Groups.of(
                        people.rows(), links, others, threshold(), people.spec().oneToOne())
                .groups();
    }

    /**
     * The model for these records, which may be others and more or fewer than those from which it was learnt. Where it
     * brings its own rules it keeps them, and where nobody knows from how many it was learnt it is taken as it is.
     */
    private Model suited(Model model) {
        if (model.against() == 0) {
            return model;
        }
        return model.on(people, model.spec().blocking().isEmpty() ? rules() : model.rules());
    }

    private List<Rule> rules() {
        List<Rule> known = rules == null ? Looking.rules(people) : rules;
        rules = known;
        return known;
    }

    /** What there is to ask about two of these records while they are gathered, by one pair of eyes. */
    public static Others others(People people, Scorer.Eye eye) {
        return new Asked(people, eye);
    }

    private record Asked(People people, Scorer.Eye eye) implements Others {

        @Override
        public boolean comparable(int left, int right) {
            return people.comparable(left, right);
        }

        @Override
        public double weight(int left, int right, double least) {
            return eye.weightOf(left, right, least);
        }
    }

    private double threshold() {
        return Scorer.weight(people.spec().propose());
    }
}
