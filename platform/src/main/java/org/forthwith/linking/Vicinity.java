package org.forthwith.linking;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.forthwith.kernel.CaseId;
import org.jspecify.annotations.Nullable;

/** What stands under clues: for a case that arrives in all forces, for somebody who looks by hand in the cases that they may open. */
public interface Vicinity {

    /** Nothing stands anywhere. */
    Vicinity EMPTY = new Vicinity() {
        @Override
        public Near near(Collection<Value> clues, CaseId except, int most) {
            return Near.NOBODY;
        }

        @Override
        public List<Place> places(Collection<Value> clues, Window window, int most) {
            return List.of();
        }

        @Override
        public boolean names(int longest, Predicate<Place> each) {
            return true;
        }
    };

    /**
     * Every other case that knows something under one of these clues; of a clue that more cases have, {@code most} of them, and that it is so. How often
     * one case stands under a clue hides no other case.
     */
    Near near(Collection<Value> clues, CaseId except, int most);

    /**
     * What has been found.
     *
     * @param found what stands under each clue
     * @param crowded the clues that more cases have than were looked at
     * @param silent the restricted cases that answer nothing; they crowd nothing and count nowhere
     */
    record Near(Map<Value, List<Known>> found, Set<Value> crowded, Set<CaseId> silent) {
        public static final Near NOBODY = new Near(Map.of(), Set.of(), Set.of());

        public Near {
            found = Map.copyOf(found);
            crowded = Set.copyOf(crowded);
            silent = Set.copyOf(silent);
        }

        /** What stands under some clues, each once. */
        List<Known> under(Collection<Value> clues) {
            return clues.stream()
                    .flatMap(clue -> found.getOrDefault(clue, List.of()).stream())
                    .distinct()
                    .toList();
        }
    }

    /** Places under these clues in the cases that the reader may open, seen in a window, the newest case first; at most so many. */
    List<Place> places(Collection<Value> clues, Window window, int most);

    /**
     * Shows every user name in the cases that the reader may open, until it is enough. Gives whether all were shown.
     *
     * @param longest names with more characters are passed over
     * @param each says whether more are wanted
     */
    boolean names(int longest, Predicate<Place> each);

    /** A place in a case that the reader may open, with the value that stands there. */
    record Place(Holder holder, Value value, @Nullable Instant seenAt) {

        Known asKnown() {
            return new Known(
                    value,
                    holder.role(),
                    false,
                    seenAt,
                    holder.written(),
                    holder.caseId(),
                    holder.force(),
                    holder.reference(),
                    "",
                    holder.grade(),
                    holder.closed());
        }
    }
}
