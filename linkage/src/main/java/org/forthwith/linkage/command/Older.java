package org.forthwith.linkage.command;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.forthwith.linkage.spec.People;
import org.forthwith.linkage.train.Model;
import org.forthwith.linkage.train.Model.Beside;
import org.forthwith.linkage.train.Model.Learnt;
import org.forthwith.linkage.train.Weights;

/**
 * A model kept at a time when fields of several values had one level for "nearly", the highest, and everything below it was "none in common". It goes
 * on to say what it has said: each of the lower levels is worth what that was.
 */
final class Older {

    private static final List<String> LEVELS =
            List.of("missing", "none in common", "one nearly in common", "one in common");

    /** Missing, nearly and in common. */
    private static final int OTHERS = 3;

    private Older() {}

    static Model fitted(Model model, People people) {
        List<Learnt> learnt = new ArrayList<>();
        for (int at = 0; at < model.learnt().size(); at++) {
            boolean known = at < people.comparisons().size();
            Learnt each = model.learnt().get(at);
            learnt.add(known ? fitted(each, people.comparisons().get(at).words()) : each);
        }
        return new Model(
                model.spec(), model.share(), model.against(), learnt, model.rules(), model.sessions(), model.digest());
    }

    private static Learnt fitted(Learnt learnt, List<String> words) {
        if (!learnt.words().equals(LEVELS) || words.size() < OTHERS) {
            return learnt;
        }
        Weights weights = new Weights(
                spread(learnt.weights().same(), words.size()),
                spread(learnt.weights().different(), words.size()));
        Beside beside = learnt.beside();
        Beside spread =
                beside == null ? null : new Beside(beside.comparison(), spread(beside.different(), words.size()));
        return new Learnt(learnt.name(), words, weights, learnt.frequencies(), spread);
    }

    private static double[] spread(double[] before, int levels) {
        int none = Math.max(1, levels - OTHERS);
        double[] now = new double[levels];
        IntStream.rangeClosed(1, none).forEach(level -> now[level] = before[1] / none);
        if (levels > OTHERS) {
            now[levels - 2] = before[2];
        }
        now[levels - 1] = before[OTHERS];
        return now;
    }
}
