package org.forthwith.linkage.report;

import org.forthwith.linkage.score.Scorer;
import org.forthwith.linkage.spec.People;
import org.forthwith.linkage.train.Model;

/** Records with so little in them that even a perfect copy could not be proposed as the same. */
public final class Unlinkable {

    private Unlinkable() {}

    /** Which share of all records that is. */
    public static double share(Model model, People people) {
        if (people.rows() == 0) {
            return 0;
        }
        Scorer.Eye eye = new Scorer(model, people).eye();
        double threshold = Scorer.weight(people.spec().propose());
        int unlinkable = 0;
        for (int row = 0; row < people.rows(); row++) {
            unlinkable += eye.weight(row, row) < threshold ? 1 : 0;
        }
        return (double) unlinkable / people.rows();
    }
}
