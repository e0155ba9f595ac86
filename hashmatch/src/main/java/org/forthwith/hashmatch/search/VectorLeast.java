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
        return Math.min(least, REST.of(rows, whole, to, one, two));
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
        IntVector least = IntVector.broadcast(SPECIES, Permutation.BITS);
        for (int row = from; row < to; row += SPECIES.length()) {
            IntVector rowA = IntVector.fromArray(SPECIES, a, row);
            IntVector rowB = IntVector.fromArray(SPECIES, b, row);
            IntVector rowC = IntVector.fromArray(SPECIES, c, row);
            IntVector rowD = IntVector.fromArray(SPECIES, d, row);
            IntVector apartFromOne =
                    bits(rowA, oneA).add(bits(rowB, oneB)).add(bits(rowC, oneC)).add(bits(rowD, oneD));
            IntVector apartFromTwo =
                    bits(rowA, twoA).add(bits(rowB, twoB)).add(bits(rowC, twoC)).add(bits(rowD, twoD));
            least = least.min(apartFromOne.min(apartFromTwo));
        }
        return least.reduceLanes(VectorOperators.MIN);
    }

    private static IntVector bits(IntVector row, IntVector hash) {
        return row.lanewise(VectorOperators.XOR, hash).lanewise(VectorOperators.BIT_COUNT);
    }
}
