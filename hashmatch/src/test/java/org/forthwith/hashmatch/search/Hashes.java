package org.forthwith.hashmatch.search;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.forthwith.hashmatch.value.Pdq;

/** Hashes of nothing, for tests. */
public final class Hashes {

    private Hashes() {}

    public static Pdq any(Random random) {
        return new Pdq(random.nextLong(), random.nextLong(), random.nextLong(), random.nextLong());
    }

    /** The hash with so many of its bits turned over. */
    public static Pdq turned(Pdq hash, int bits, Random random) {
        List<Integer> places = new ArrayList<>();
        for (int place = 0; place < 256; place++) {
            places.add(place);
        }
        Collections.shuffle(places, random);
        long[] words = {hash.first(), hash.second(), hash.third(), hash.fourth()};
        places.subList(0, bits).forEach(place -> words[place >>> 6] ^= 1L << (place & 63));
        return new Pdq(words[0], words[1], words[2], words[3]);
    }

    /** Half of them drawn evenly; the other half in crowds about a few, as pictures that are made from each other are, and alike in their lowest bits. */
    public static List<Pdq> crowded(int size, Random random) {
        List<Pdq> hashes = new ArrayList<>();
        long low = random.nextLong() & 0xffff;
        while (hashes.size() < size) {
            Pdq centre = any(random);
            hashes.add(any(random));
            for (int more = random.nextInt(1 + random.nextInt(60)); more > 0 && hashes.size() < size; more--) {
                Pdq near = turned(centre, random.nextInt(24), random);
                hashes.add(new Pdq(near.first(), near.second(), near.third(), (near.fourth() & ~0xffffL) | low));
            }
        }
        return hashes.subList(0, size);
    }

    public static Rows rows(List<Pdq> hashes) {
        Rows rows = Rows.of(hashes.size());
        for (int row = 0; row < hashes.size(); row++) {
            rows.put(row, hashes.get(row));
        }
        return rows;
    }
}
