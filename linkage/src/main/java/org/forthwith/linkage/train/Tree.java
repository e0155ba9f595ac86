package org.forthwith.linkage.train;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.forthwith.linkage.train.Model.Beside;
import org.jspecify.annotations.Nullable;

/**
 * Which comparison is read beside which: each beside at most one other, and none in a circle, so that what two say together is counted once. The
 * strongest go first. After Chow and Liu (1968).
 */
final class Tree {

    /** Less than this, in bits, is not worth a word. */
    private static final double LEAST = 0.02;

    private final @Nullable Beside[] beside;

    private Tree(int comparisons) {
        this.beside = new Beside[comparisons];
    }

    private record Branch(int comparison, Beside beside, double bits) {}

    /**
     * Grows it.
     *
     * @param known for some comparisons, by their place, what is met in all others between different people who are the same there
     */
    static Tree of(List<Weights> weights, List<Known> known) {
        List<Branch> branches = new ArrayList<>();
        for (Known each : known) {
            for (int at = 0; at < weights.size(); at++) {
                if (at != each.comparison()) {
                    double[] different = each.different().get(at);
                    double bits = bits(different, weights.get(at).different());
                    branches.add(new Branch(at, new Beside(each.comparison(), different), bits));
                }
            }
        }
        branches.sort(Comparator.comparingDouble(Branch::bits).reversed());
        Tree tree = new Tree(weights.size());
        branches.stream().filter(branch -> branch.bits() > LEAST).forEach(tree::grow);
        return tree;
    }

    /** What is met between different people who are the same in one comparison. */
    record Known(int comparison, List<double[]> different) {}

    @Nullable
    Beside beside(int comparison) {
        return beside[comparison];
    }

    private void grow(Branch branch) {
        if (beside[branch.comparison()] == null && !hangsFrom(branch.beside().comparison(), branch.comparison())) {
            beside[branch.comparison()] = branch.beside();
        }
    }

    private boolean hangsFrom(int comparison, int other) {
        int at = comparison;
        while (at != other) {
            Beside next = beside[at];
            if (next == null) {
                return false;
            }
            at = next.comparison();
        }
        return true;
    }

    /** By how many bits one spread of levels surprises whoever expects the other. */
    private static double bits(double[] met, double[] expected) {
        double bits = 0;
        for (int level = 1; level < met.length; level++) {
            bits += met[level] > 0 ? met[level] * Math.log(met[level] / expected[level]) / Math.log(2) : 0;
        }
        return bits;
    }
}
