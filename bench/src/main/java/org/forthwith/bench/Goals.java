package org.forthwith.bench;

import java.util.Locale;

/**
 * Tells what was seen beside what is wanted. What was not measured is never reached, and where a goal is set for another size or for other data there is
 * nothing to reach.
 */
record Goals(Told told) {

    /** What is wanted of a figure. */
    sealed interface Wanted {

        record AtLeast(double figure) implements Wanted {}

        record AtMost(double figure) implements Wanted {}

        record Nothing() implements Wanted {}
    }

    void tell(String what, double seen, Wanted wanted) {
        told.say("  %-58s %9.2f   %s", what, seen, verdict(seen, wanted));
    }

    void missing(String what, String remedy) {
        told.say("  %-58s   NOT MEASURED, so not reached: %s", what, remedy);
    }

    void differing(String what) {
        told.say("  %-58s   NOT REACHED: what is not the same is not compared", what);
    }

    private static String verdict(double seen, Wanted wanted) {
        return switch (wanted) {
            case Wanted.AtLeast least -> "at least " + figure(least.figure()) + ": " + reached(seen >= least.figure());
            case Wanted.AtMost most -> "at most " + figure(most.figure()) + ": " + reached(seen <= most.figure());
            case Wanted.Nothing nothing -> "no goal";
        };
    }

    private static String reached(boolean reached) {
        return reached ? "reached" : "NOT REACHED";
    }

    private static String figure(double figure) {
        return figure == Math.rint(figure)
                ? Long.toString(Math.round(figure))
                : String.format(Locale.ROOT, "%.2f", figure);
    }
}
