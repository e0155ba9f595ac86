package org.forthwith.app.cli.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.forthwith.hashmatch.match.Upload;
import org.forthwith.hashmatch.value.Algorithm;
import org.forthwith.hashmatch.value.Hash;
import org.forthwith.hashmatch.value.Pdq;
import org.forthwith.hashmatch.value.Quality;

/** Uploads of nothing, of which three stand on the invented list: one to the last bit, one nearly, and one that was turned. */
final class InventedUploads {

    static final int UPLOADS = 1_000;

    private static final int THE_SAME = 169;
    private static final int NEARLY = 479;
    private static final int TURNED = 849;
    private static final int TURNS = 8;

    private final InventedList list;
    private final SplittableRandom random;
    private final long seed;

    InventedUploads(InventedList list, long seed) {
        this.list = list;
        this.seed = seed;
        this.random = new SplittableRandom(~seed);
    }

    List<Upload> all() {
        return IntStream.range(0, UPLOADS).mapToObj(this::upload).toList();
    }

    private Upload upload(int number) {
        List<Hash> hashes = new ArrayList<>();
        hashes.add(
                number == THE_SAME
                        ? list.digest(Algorithm.MD5, number)
                        : InventedList.digest(Algorithm.MD5, "an invented upload " + number + " of seed " + seed));
        for (int turn = 0; turn < TURNS; turn++) {
            hashes.add(InventedList.pdq(random));
        }
        if (number == NEARLY) {
            hashes.set(1, apart(list.pdq(number), 0xFFF));
        }
        if (number == TURNED) {
            hashes.set(TURNS - 1, apart(list.pdq(number), 0xF_FFFF));
        }
        return new Upload(String.format(Locale.ROOT, "upload-%d-%04d", seed, number + 1), hashes, Quality.BEST);
    }

    private static Pdq apart(Pdq listed, long bits) {
        return new Pdq(listed.first(), listed.second() ^ bits, listed.third(), listed.fourth());
    }
}
