package org.forthwith.app.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * The door: two invented years that end at an instant, in order of time. The same seed, size and end give the same documents and acts, byte
 * for byte; memory does not grow with the size, up to a national year of 180,000 and beyond.
 *
 * @param mixture what they are made of
 */
public record Demonstration(Mixture mixture) {

    /** As much as a demonstration needs. */
    public static final int USUAL_SIZE = 5_000;

    /** Some five years of the whole nation: more is a slip of the finger. */
    public static final int LARGEST_SIZE = 1_000_000;

    public static Demonstration usual() {
        return new Demonstration(Mixture.USUAL);
    }

    /**
     * Documents and acts.
     *
     * @param size how many reports, planted ones among them; each row of a batch counts as one
     */
    // [impl->req~demo-same-seed-same-world~1]
    // [impl->req~demo-in-order-of-time~1]
    public Stream<Moment> moments(long seed, int size, Instant until) {
        var years = new InventedYears(seed, size, until, mixture);
        int traits = Spliterator.ORDERED | Spliterator.NONNULL | Spliterator.IMMUTABLE;
        return StreamSupport.stream(Spliterators.spliteratorUnknownSize(years, traits), false);
    }

    /** Only the documents. */
    public Stream<Incoming> referrals(long seed, int size, Instant until) {
        return moments(seed, size, until).filter(Incoming.class::isInstance).map(Incoming.class::cast);
    }

    /** Writes the documents as files, one directory a month, and says how many; for trying out {@code import}. */
    public long writeTo(Path folder, long seed, int size, Instant until) {
        return referrals(seed, size, until)
                .mapToLong(document -> write(folder, document))
                .sum();
    }

    private static int write(Path folder, Incoming document) {
        try {
            Path month = folder.resolve(
                    YearMonth.from(document.at().atZone(ZoneOffset.UTC)).toString());
            Files.createDirectories(month);
            Files.write(month.resolve(document.fileName()), document.bytes());
            return 1;
        } catch (IOException e) {
            throw new UncheckedIOException("the invented documents cannot be written", e);
        }
    }
}
