package org.forthwith.linking;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingInt;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.Queue;
import java.util.Set;
import java.util.stream.Stream;
import org.forthwith.event.LinkingEvent.Disclosed;
import org.forthwith.event.LinkingEvent.Strength;
import org.forthwith.kernel.CaseId;
import org.forthwith.kernel.LinkId;
import org.jspecify.annotations.Nullable;

/**
 * The cases that people have found to be one matter with a case, as they stand now. Nothing keeps it and nothing is merged: it is worked out anew
 * from what has been confirmed whenever somebody looks.
 *
 * @param others the nearest first
 * @param whole nothing has been left out
 */
public record Matter(List<Reached> others, boolean whole) {

    public Matter {
        others = List.copyOf(others);
    }

    /**
     * One side of a link, as whoever looks may read it.
     *
     * @param reference of the case on this side
     * @param shared how many values both cases know, as far as this side wrote them
     */
    public record Side(
            LinkId link,
            CaseId here,
            String reference,
            CaseId other,
            Disclosed disclosed,
            Strength strength,
            int shared,
            @Nullable Boolean sameMatter) {

        public static Side of(CaseId here, String reference, Link link) {
            int shared = (int) link.shared().stream()
                    .map(value -> value.written())
                    .distinct()
                    .count();
            return new Side(
                    link.id(),
                    here,
                    reference,
                    link.other(),
                    link.disclosed(),
                    link.strength(),
                    shared,
                    link.sameMatter());
        }

        boolean confirmed() {
            return Boolean.TRUE.equals(sameMatter);
        }
    }

    /** Whose word a link of a chain rests on. */
    public enum Agreed {
        BOTH_SIDES,
        ONE_SIDE,
        /** What the other side says is not for whoever looks. */
        THIS_SIDE
    }

    /** From one case to the next by a link that somebody has confirmed. */
    public record Step(LinkId link, String from, String to, Strength strength, int shared, Agreed agreed) {}

    /**
     * Another case of the matter.
     *
     * @param other as it was disclosed to the case before it in the chain
     * @param within whoever looks may read it; otherwise it is a pointer, and no chain goes on from there
     * @param chain from the case that was asked for, by the way whose weakest link is the strongest there is
     */
    public record Reached(CaseId id, Disclosed other, boolean within, List<Step> chain) {
        public Reached {
            chain = List.copyOf(chain);
        }

        /** By strength, then by how many values are shared; the first of several that are equal. */
        public Step weakest() {
            return chain.stream().min(BY_WEIGHT).orElseThrow();
        }
    }

    private static final Comparator<Step> BY_WEIGHT = comparing(Step::strength).thenComparingInt(Step::shared);

    /** The chain that holds best comes first, then the shorter one; which came first to the platform decides nothing. */
    private static final Comparator<Reached> BEST = comparing(Reached::weakest, BY_WEIGHT.reversed())
            .thenComparingInt(reached -> reached.chain().size())
            .thenComparing(reached ->
                    String.join(" ", reached.chain().stream().map(Step::to).toList()));

    private static final Comparator<Reached> NEAREST =
            comparingInt((Reached reached) -> reached.chain().size()).thenComparing(BEST);

    // [impl->req~one-matter-is-shown-by-its-chains~1]
    /**
     * @param sides every side of the links between these cases that whoever looks may read, decided or not
     * @param whole there are no further cases
     */
    public static Matter of(CaseId start, List<Side> sides, boolean whole) {
        Links links = new Links(sides);
        Set<CaseId> known = new HashSet<>(Set.of(start));
        List<Reached> reached = new ArrayList<>();
        Queue<Reached> next = new PriorityQueue<>(BEST);
        links.from(start, List.of()).forEach(next::add);
        for (Reached best = next.poll(); best != null; best = next.poll()) {
            if (known.add(best.id())) {
                reached.add(best);
                links.from(best.id(), best.chain()).forEach(next::add);
            }
        }
        reached.sort(NEAREST);
        return new Matter(reached, whole);
    }

    private record Links(List<Side> sides) {

        /** Nothing leads on from a case that whoever looks may not read: none of its sides is among these. */
        Stream<Reached> from(CaseId here, List<Step> chain) {
            return sides.stream().filter(side -> side.here().equals(here)).flatMap(side -> over(side, chain).stream());
        }

        private Optional<Reached> over(Side side, List<Step> chain) {
            Optional<Side> facing = sides.stream()
                    .filter(other ->
                            other.link().equals(side.link()) && other.here().equals(side.other()))
                    .findFirst();
            return side.confirmed() || facing.filter(Side::confirmed).isPresent()
                    ? Optional.of(new Reached(
                            side.other(),
                            side.disclosed(),
                            facing.isPresent(),
                            Stream.concat(chain.stream(), Stream.of(step(side, facing)))
                                    .toList()))
                    : Optional.empty();
        }

        /** The same from either end: two sides may have written a value once or twice. */
        private static Step step(Side side, Optional<Side> facing) {
            int shared =
                    facing.map(other -> Math.min(side.shared(), other.shared())).orElse(side.shared());
            return new Step(
                    side.link(),
                    side.reference(),
                    side.disclosed().reference(),
                    side.strength(),
                    shared,
                    agreed(side, facing));
        }

        private static Agreed agreed(Side side, Optional<Side> facing) {
            return facing.map(other -> side.confirmed() && other.confirmed() ? Agreed.BOTH_SIDES : Agreed.ONE_SIDE)
                    .orElse(Agreed.THIS_SIDE);
        }
    }
}
