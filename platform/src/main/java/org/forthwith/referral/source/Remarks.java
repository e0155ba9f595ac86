package org.forthwith.referral.source;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.forthwith.event.ReferralEvent.Flaw;

/** What is wrong with a document (flaws) and what is only odd about it (warnings). At most a hundred of each, so that nobody is drowned. */
final class Remarks {

    private static final int ENOUGH = 100;

    private final List<Flaw> flaws = new ArrayList<>();
    private final List<String> warnings = new ArrayList<>();
    private int unsaid;

    void flaw(int line, int column, String text) {
        if (flaws.size() < ENOUGH) {
            flaws.add(new Flaw(line, column, text));
        }
    }

    void warn(String text) {
        if (warnings.size() < ENOUGH) {
            warnings.add(text);
        } else {
            unsaid++;
        }
    }

    boolean broken() {
        return !flaws.isEmpty();
    }

    /** In the order in which they stand in the document. */
    List<Flaw> flaws() {
        return flaws.stream()
                .sorted(Comparator.comparingInt(Flaw::line).thenComparingInt(Flaw::column))
                .toList();
    }

    List<String> warnings() {
        if (unsaid == 0) {
            return warnings;
        }
        var all = new ArrayList<>(warnings);
        all.add("and " + unsaid + " more of the same sort");
        return all;
    }
}
