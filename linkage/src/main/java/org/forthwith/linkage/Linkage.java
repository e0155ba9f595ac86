package org.forthwith.linkage;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.forthwith.linkage.block.Looking;
import org.forthwith.linkage.block.Pairs;
import org.forthwith.linkage.cluster.Groups;
import org.forthwith.linkage.cluster.OneToOne;
import org.forthwith.linkage.cluster.Together;
import org.forthwith.linkage.score.Links;
import org.forthwith.linkage.score.Scorer;
import org.forthwith.linkage.spec.People;
import org.forthwith.linkage.spec.Rule;
import org.forthwith.linkage.spec.WrongSpec;
import org.forthwith.linkage.train.Fit;
import org.forthwith.linkage.train.Model;
import org.forthwith.linkage.train.Training;

/** The door: learns from records, and finds which of them are of one person. */
public final class Linkage {

    /** Twice: first as if each record were a person of its own, and again with the groups found so far. */
    private static final int ROUNDS = 2;

    private final People people;
    private final Consumer<String> progress;

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
     * @param links pairs of at least {@link Groups#LEAST}, by what the two records say by themselves
     * @param together what each of them weighs, seen with all records of both groups
     * @param groups for each record the first one of its group
     * @param leftOut keys that too many records have
     */
    @SuppressWarnings("ArrayRecordComponent") // one entry a record or pair, never compared as a value
    public record Found(Links links, double[] together, int[] groups, List<Pairs.LeftOut> leftOut) {}

    /**
     * Learns without labels.
     *
     * @param seed of the choice of random pairs; the same records and the same seed give the same model
     * @param digest of what is learnt from, to be kept with the model
     */
    // [impl->req~linking-is-accurate-without-labels~1]
    public Model learn(long seed, String digest) {
        progress.accept("looking for where to look");
        List<Rule> rules = Looking.rules(people);
        progress.accept("comparing at random");
        Training training = new Training(people, rules, seed);
        Pairs pairs = Looking.pairs(people, rules);
        int[] persons = IntStream.range(0, people.rows()).toArray();
        for (int round = 1; round < ROUNDS; round++) {
            progress.accept("learning, round " + round);
            Links links = Links.of(pairs, new Scorer(training.learn(persons, digest), people), Groups.LEAST);
            persons = Groups.of(people.rows(), links, threshold()).groups();
        }
        progress.accept("learning, round " + ROUNDS);
        return training.learn(persons, digest);
    }

    /** Finds which records are of one person. {@link WrongSpec} for a model that does not fit the records. */
    public Found find(Model model) {
        Fit.check(model, people);
        progress.accept("comparing");
        Pairs pairs = Looking.pairs(people, model.rules());
        Links links = Links.of(pairs, new Scorer(model, people), Groups.LEAST);
        progress.accept("gathering");
        if (people.spec().oneToOne()) {
            links = OneToOne.of(links, people.rows(), threshold());
        }
        int[] groups = Groups.of(people.rows(), links, threshold()).groups();
        return new Found(links, Together.weigh(links, groups), groups, pairs.leftOut());
    }

    private double threshold() {
        return Scorer.weight(people.spec().propose());
    }
}
