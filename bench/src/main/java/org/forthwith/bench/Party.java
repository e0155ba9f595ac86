package org.forthwith.bench;

import java.util.Locale;

/** Somebody who has taken in a list and can be asked, in this process or in another; one thread does the work. */
interface Party extends AutoCloseable {

    String name();

    Standing standing();

    /** What is found for so many queries from there on. */
    Answer ask(int first, int count);

    @Override
    void close();

    /**
     * What it took to be ready.
     *
     * @param processor processor seconds to take in the list, reading of the file left out
     * @param bytes of memory that it holds then
     */
    record Standing(double processor, long bytes) {

        /** @param listed how many are on the list */
        String words(int listed) {
            return String.format(
                    Locale.ROOT,
                    "%.1f bytes for each on the list, built in %.2f CPU-s",
                    (double) bytes / listed,
                    processor);
        }
    }

    /**
     * What was found.
     *
     * @param processor processor seconds that it took
     * @param clock seconds that passed
     * @param matches how many hits
     * @param checksum as {@link Hits} work it out
     */
    record Answer(double processor, double clock, long matches, long checksum) {

        boolean same(Answer other) {
            return matches == other.matches && checksum == other.checksum;
        }
    }
}
