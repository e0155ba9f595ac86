package org.forthwith.bench;

import java.util.function.Supplier;

/** How long jobs took, and what each cost the processors. */
record Measured(Took took, String effort) {

    static Measured of(Stand stand, Supplier<Took> jobs) {
        Effort before = stand.effort();
        Took took = jobs.get();
        return new Measured(took, stand.effort().since(before, took.each().length));
    }

    String words() {
        return took.words() + "; each " + effort;
    }
}
