package org.forthwith.app.simulate.people;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.forthwith.flow.Receipt;

/** Carries a report to the platform and its answer back to the sender. */
@FunctionalInterface
public interface Post {

    /** What becomes of one message. */
    enum Fate {
        WELL,
        /** It never reaches the platform. */
        LOST,
        /** It reaches the platform, and the answer is lost. */
        ANSWER_LOST,
        TWICE
    }

    /** The answer that reaches the sender, if one does. */
    Optional<Receipt> carry(Fate fate, Supplier<Receipt> door);

    /** As it is. Somebody whom no answer reaches sends again. */
    static Optional<Receipt> carried(Fate fate, Supplier<Receipt> door) {
        return switch (fate) {
            case WELL -> Optional.of(door.get());
            case LOST -> Optional.empty();
            case ANSWER_LOST -> Optional.of(door.get()).filter(answer -> false);
            case TWICE -> Optional.of(List.of(door.get(), door.get()).getLast());
        };
    }
}
