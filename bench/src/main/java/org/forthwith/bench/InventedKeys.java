package org.forthwith.bench;

import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.ValueLayout;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.SplittableRandom;

/** First 64 bits of digests that are of nothing: a list in rising order, and keys of which about half are listed. */
final class InventedKeys {

    private static final ValueLayout.OfLong KEY = ValueLayout.JAVA_LONG_UNALIGNED.withOrder(ByteOrder.BIG_ENDIAN);
    private static final double ALL = 0x1p64;

    private final SplittableRandom chance;
    private long last;

    InventedKeys(long seed) {
        this.chance = new SplittableRandom(seed);
    }

    /** Digests are spread evenly, and steps between sorted even numbers are exponential: so nothing has to be sorted. A little room is left at the end. */
    LongFile listed(Path path, int count) throws IOException {
        double step = ALL / (count + 10 * Math.sqrt(count) + 10);
        last = 0;
        return LongFile.write(path, count, () -> last += 1 + (long) (-Math.log(1 - chance.nextDouble()) * step));
    }

    LongFile asked(Path path, int count, LongFile listed) throws IOException {
        try (var arena = Arena.ofConfined();
                var file = FileChannel.open(listed.path())) {
            var keys = file.map(FileChannel.MapMode.READ_ONLY, 0, file.size(), arena);
            int all = listed.count();
            return LongFile.write(
                    path,
                    count,
                    () -> chance.nextBoolean() ? keys.getAtIndex(KEY, chance.nextInt(all)) : chance.nextLong());
        }
    }
}
