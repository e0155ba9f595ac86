package org.forthwith.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.Consumer;

/** A search in this process. */
final class Here implements Party {

    private static final int COLLECTIONS = 3;

    private final String name;
    private final Standing standing;
    private final Asked asked;

    /** Asks it so many queries from there on. */
    @FunctionalInterface
    interface Asked {
        Answer ask(int first, int count) throws IOException;
    }

    private Here(String name, Standing standing, Asked asked) {
        this.name = name;
        this.standing = standing;
        this.asked = asked;
    }

    static Here hashes(String name, HashSearch search, LongFile rows, LongFile queries) {
        return new Here(name, stand(rows, search::load), (first, count) -> {
            long[] some = queries.read(4 * first, 4 * count);
            Hits hits = new Hits(first);
            return OneThread.on(() -> search.answer(some, hits)).answer(hits);
        });
    }

    static Here digests(String name, DigestSearch search, LongFile keys, LongFile queries) {
        return new Here(name, stand(keys, search::load), (first, count) -> {
            long[] some = queries.read(first, count);
            int[] places = new int[count];
            return OneThread.on(() -> search.find(some, places)).answer(hits(first, places));
        });
    }

    private static Hits hits(int first, int[] places) {
        Hits hits = new Hits(first);
        for (int at = 0; at < places.length; at++) {
            if (places[at] != DigestSearch.NOWHERE) {
                hits.hit(at, places[at], 0);
            }
        }
        return hits;
    }

    private static Standing stand(LongFile list, Consumer<long[]> load) {
        long before = held();
        double processor = load(list, load);
        return new Standing(processor, held() - before);
    }

    /** On its own, so that nothing of the file is held on to when it has been taken in. */
    private static double load(LongFile list, Consumer<long[]> load) {
        try {
            long[] longs = list.read();
            return Spent.on(() -> {
                        load.accept(longs);
                        return true;
                    })
                    .processor();
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    /** Bytes of the heap that something still holds. */
    private static long held() {
        for (int collection = 0; collection < COLLECTIONS; collection++) {
            System.gc();
        }
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public Standing standing() {
        return standing;
    }

    @Override
    public Answer ask(int first, int count) {
        try {
            return asked.ask(first, count);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    @Override
    public void close() {
        // Nothing outlives it.
    }
}
