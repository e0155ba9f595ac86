package org.forthwith.hashmatch.store;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.forthwith.hashmatch.list.Entry;
import org.forthwith.hashmatch.list.EntryKey;
import org.forthwith.hashmatch.match.Upload;
import org.forthwith.hashmatch.search.Hashes;
import org.forthwith.hashmatch.value.Algorithm;
import org.forthwith.hashmatch.value.Hash;
import org.forthwith.hashmatch.value.Pdq;
import org.forthwith.hashmatch.value.Quality;

/** Entries and uploads of nothing, for tests. */
final class Lists {

    private final Random random;
    private final List<Hash> known = new ArrayList<>();

    Lists(long seed) {
        random = new Random(seed);
    }

    Random random() {
        return random;
    }

    EntryKey key(int number) {
        return new EntryKey(number % 3 == 0 ? "one" : "ħome/42", "entry " + number);
    }

    Entry entry(int number) {
        List<Hash> hashes = new ArrayList<>();
        for (Algorithm algorithm : Algorithm.values()) {
            if (random.nextBoolean()) {
                hashes.add(hash(algorithm));
            }
        }
        if (hashes.isEmpty() || random.nextInt(4) == 0) {
            hashes.add(hash(Algorithm.PDQ));
        }
        known.addAll(hashes);
        return new Entry(key(number), "v" + random.nextInt(3), random.nextBoolean() ? "A1" : "", at(), hashes);
    }

    private Instant at() {
        return Instant.ofEpochSecond(1_700_000_000L + random.nextInt(1000), random.nextInt(2) * 500L);
    }

    /** Often one that is known already, or near one. */
    private Hash hash(Algorithm algorithm) {
        List<Hash> like =
                known.stream().filter(hash -> hash.algorithm() == algorithm).toList();
        if (!like.isEmpty() && random.nextInt(3) == 0) {
            Hash hash = like.get(random.nextInt(like.size()));
            return hash instanceof Pdq pdq ? Hashes.turned(pdq, random.nextInt(40), random) : hash;
        }
        byte[] bytes = new byte[algorithm.bytes()];
        random.nextBytes(bytes);
        return Hash.of(algorithm, bytes);
    }

    /** Hashes of which the first 64 bits are those of a known one and the others are not. */
    Hash alikeInTheBeginning(Algorithm algorithm) {
        byte[] bytes = hash(algorithm).bytes();
        byte[] other = new byte[bytes.length];
        random.nextBytes(other);
        System.arraycopy(bytes, 0, other, 0, 8);
        return Hash.of(algorithm, other);
    }

    Upload upload(int number) {
        List<Hash> hashes = new ArrayList<>();
        for (Algorithm algorithm : Algorithm.values()) {
            hashes.add(hash(algorithm));
        }
        hashes.add(alikeInTheBeginning(Algorithm.MD5));
        return new Upload("upload " + number, hashes, Quality.BEST);
    }

    static Upload of(Hash... hashes) {
        return new Upload("this", Arrays.asList(hashes), Quality.BEST);
    }
}
