package org.forthwith.app.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The last few of something, so that a later one can come back to them. What is older is forgotten: memory stays bounded. */
final class Recent<T> {

    private final List<T> kept = new ArrayList<>();
    private final int most;
    private long seen;

    Recent(int most) {
        this.most = most;
    }

    void add(T thing) {
        if (kept.size() < most) {
            kept.add(thing);
        } else {
            kept.set((int) (seen % most), thing);
        }
        seen++;
    }

    Optional<T> any(Dice dice) {
        return kept.isEmpty() ? Optional.empty() : Optional.of(dice.pick(kept));
    }
}
