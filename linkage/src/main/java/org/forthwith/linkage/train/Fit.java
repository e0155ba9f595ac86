package org.forthwith.linkage.train;

import java.util.List;
import java.util.stream.DoubleStream;
import org.forthwith.linkage.level.Comparison;
import org.forthwith.linkage.spec.People;
import org.forthwith.linkage.spec.WrongSpec;
import org.forthwith.linkage.train.Model.Beside;
import org.forthwith.linkage.train.Model.Learnt;

/** Whether a model says something about the records at hand, and nothing that cannot be: it may come from a file that anybody could write to. */
public final class Fit {

    private Fit() {}

    /** {@link WrongSpec} for one that does not. */
    public static void check(Model model, People people) {
        model.spec().check(model.rules());
        check(model.share() > 0 && model.share() < 1, "the share of pairs of one person is to lie between 0 and 1");
        check(
                model.against() >= 0 && Double.isFinite(model.against()),
                "a record was held against fewer others than none, or against endlessly many");
        List<Comparison> comparisons = people.comparisons();
        check(model.learnt().size() == comparisons.size(), "it has another number of comparisons");
        for (int at = 0; at < comparisons.size(); at++) {
            check(model.learnt().get(at), at, comparisons);
        }
    }

    private static void check(Learnt learnt, int place, List<Comparison> comparisons) {
        Comparison comparison = comparisons.get(place);
        check(
                learnt.name().equals(comparison.name()) && learnt.words().equals(comparison.words()),
                "\"" + comparison.name() + "\" has other levels here");
        check(
                shares(learnt.weights().same(), comparison)
                        && shares(learnt.weights().different(), comparison),
                "a level of \"" + comparison.name() + "\" is met more often than always, or never");
        Frequencies frequencies = learnt.frequencies();
        check(
                frequencies.unseen() > 0
                        && frequencies.unseen() <= 1
                        && frequencies.shares().values().stream().allMatch(share -> share > 0 && share <= 1),
                "a value of \"" + comparison.name() + "\" is held by more than all, or by nobody");
        Beside beside = learnt.beside();
        check(
                beside == null
                        || (beside.comparison() >= 0
                                && beside.comparison() < comparisons.size()
                                && beside.comparison() != place
                                && shares(beside.different(), comparison)),
                "\"" + comparison.name() + "\" is read beside something that is not there");
    }

    private static boolean shares(double[] shares, Comparison comparison) {
        return shares.length == comparison.words().size()
                && DoubleStream.of(shares).skip(1).allMatch(share -> share > 0 && share <= 1);
    }

    private static void check(boolean holds, String otherwise) {
        if (!holds) {
            throw new WrongSpec("the model does not fit: " + otherwise);
        }
    }
}
