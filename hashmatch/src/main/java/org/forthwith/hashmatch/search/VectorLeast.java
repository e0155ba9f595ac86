package org.forthwith.hashmatch.search;

import jdk.incubator.vector.IntVector;
import jdk.incubator.vector.VectorOperators;
import jdk.incubator.vector.VectorSpecies;
import org.forthwith.hashmatch.value.Pdq;

/** The loop by the Vector API, which has to be switched on ({@code --add-modules jdk.incubator.vector}); with the widest vectors that the machine has. */
final class VectorLeast implements Least {

    private static final VectorSpecies<Integer> SPECIES = IntVector.SPECIES_PREFERRED;
    private static final Least REST = new PlainLeast();

    @Override
    public int of(Rows rows, int from, int to, Pdq one, Pdq two) {
        int whole = from + SPECIES.loopBound(to - from);
        int least = least(rows.a(), rows.b(), rows.c(), rows.d(), from, whole, one, two);
        // Never asked for nothing: the compiler counts how long a loop runs, and makes slow code of one that mostly
        // does not.
        return whole == to ? least : Math.min(least, REST.of(rows, whole, to, one, two));
    }

    private static int least(int[] a, int[] b, int[] c, int[] d, int from, int to, Pdq one, Pdq two) {
        IntVector oneA = IntVector.broadcast(SPECIES, (int) (one.first() >>> 32));
        IntVector oneB = IntVector.broadcast(SPECIES, (int) one.first());
        IntVector oneC = IntVector.broadcast(SPECIES, (int) (one.second() >>> 32));
        IntVector oneD = IntVector.broadcast(SPECIES, (int) one.second());
        IntVector twoA = IntVector.broadcast(SPECIES, (int) (two.first() >>> 32));
        IntVector twoB = IntVector.broadcast(SPECIES, (int) two.first());
        IntVector twoC = IntVector.broadcast(SPECIES, (int) (two.second() >>> 32));
        IntVector twoD = IntVector.broadcast(SPECIES, (int) two.second());
        IntVector nearestToOne = IntVector.broadcast(SPECIES, Permutation.BITS);
        IntVector nearestToTwo = nearestToOne;
        for (int row = from; row < to; row += SPECIES.length()) {
            IntVector rowA = IntVector.fromArray(SPECIES, a, row);
            IntVector rowB = IntVector.fromArray(SPECIES, b, row);
            IntVector rowC = IntVector.fromArray(SPECIES, c, row);
            IntVector rowD = IntVector.fromArray(SPECIES, d, row);
            nearestToOne = nearestToOne.min(apart(rowA, oneA, rowB, oneB).add(apart(rowC, oneC, rowD, oneD)));
            nearestToTwo = nearestToTwo.min(apart(rowA, twoA, rowB, twoB).add(apart(rowC, twoC, rowD, twoD)));
        }
        return nearestToOne.min(nearestToTwo).reduceLanes(VectorOperators.MIN);
    }

    private static IntVector apart(IntVector row, IntVector hash, IntVector otherRow, IntVector otherHash) {
        return row.lanewise(VectorOperators.XOR, hash)
                .or(otherRow.lanewise(VectorOperators.XOR, otherHash))
                .lanewise(VectorOperators.BIT_COUNT);
    }
}
