package org.forthwith.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.forthwith.bench.Party.Answer;

/**
 * Ours and another, asked the same in turns, so that what else the machine has to do meets both alike. What is asked differs from turn to turn, so that
 * nothing is at hand from the turn before.
 *
 * @param same whether all answers were the same, those of the warm-up too
 */
record Beside(List<Answer> ours, List<Answer> theirs, boolean same) {

    Beside {
        ours = List.copyOf(ours);
        theirs = List.copyOf(theirs);
    }

    /**
     * How much is asked.
     *
     * @param count how many queries in each turn
     */
    record Asking(int warmUp, int rounds, int count) {
        int turns() {
            return warmUp + rounds;
        }

        int all() {
            return Math.multiplyExact(turns(), count);
        }
    }

    static Beside of(Party ours, Party theirs, Asking asking) {
        List<Answer> here = new ArrayList<>();
        List<Answer> there = new ArrayList<>();
        boolean same = true;
        for (int turn = 0; turn < asking.turns(); turn++) {
            here.add(ours.ask(turn * asking.count(), asking.count()));
            there.add(theirs.ask(turn * asking.count(), asking.count()));
            same &= here.getLast().same(there.getLast());
        }
        return new Beside(
                here.subList(asking.warmUp(), asking.turns()), there.subList(asking.warmUp(), asking.turns()), same);
    }

    /** How often ours does in a processor second what the other does once: by the middle of the turns of each. */
    double ratio() {
        return middle(theirs, Answer::processor) / middle(ours, Answer::processor);
    }

    /** Processor seconds of a turn of ours. */
    double ofOurs() {
        return middle(ours, Answer::processor);
    }

    double ofTheirs() {
        return middle(theirs, Answer::processor);
    }

    long matches() {
        return ours.stream().mapToLong(Answer::matches).sum();
    }

    long theirMatches() {
        return theirs.stream().mapToLong(Answer::matches).sum();
    }

    private static double middle(List<Answer> answers, ToDoubleFunction<Answer> what) {
        return Took.median(answers.stream().mapToDouble(what).toArray());
    }
}
