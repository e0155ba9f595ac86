package org.forthwith.app.cli.demo;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.forthwith.hashmatch.value.Algorithm;
import org.forthwith.hashmatch.value.Hash;
import org.forthwith.hashmatch.value.Pdq;

/** A list of hashes of nothing: digests of numbered words, and PDQ out of a random source. The same seed gives the same list. */
final class InventedList {

    static final int ENTRIES = 10_000;

    private final long seed;
    private final List<Pdq> pdq = new ArrayList<>();

    InventedList(long seed) {
        this.seed = seed;
        SplittableRandom random = new SplittableRandom(seed);
        for (int entry = 0; entry < ENTRIES; entry++) {
            pdq.add(pdq(random));
        }
    }

    static Pdq pdq(SplittableRandom random) {
        return new Pdq(random.nextLong(), random.nextLong(), random.nextLong(), random.nextLong());
    }

    Pdq pdq(int entry) {
        return pdq.get(entry);
    }

    Hash digest(Algorithm algorithm, int entry) {
        return digest(algorithm, "an invented entry " + entry + " of seed " + seed);
    }

    static Hash digest(Algorithm algorithm, String of) {
        try {
            return Hash.of(
                    algorithm,
                    MessageDigest.getInstance(algorithm.written()).digest(of.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("every Java platform has " + algorithm.written(), missing);
        }
    }

    /** As a list is handed over. */
    String written() {
        return IntStream.range(0, ENTRIES)
                .mapToObj(this::row)
                .collect(Collectors.joining("\n", "key,md5,sha1,pdq,quality,code\n", "\n"));
    }

    private String row(int entry) {
        return String.join(
                ",",
                "invented-" + (entry + 1),
                digest(Algorithm.MD5, entry).hex(),
                digest(Algorithm.SHA1, entry).hex(),
                pdq(entry).hex(),
                "100",
                entry % 2 == 0 ? "X1" : "X2");
    }
}
