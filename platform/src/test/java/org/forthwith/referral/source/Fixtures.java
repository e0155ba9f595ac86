package org.forthwith.referral.source;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.forthwith.event.ReferralEvent.Flaw;
import org.forthwith.referral.Channel;
import org.forthwith.referral.Readers;
import org.forthwith.referral.Reading;
import org.forthwith.referral.Report;

/** Documents of our own, and the day on which the tests read them. */
final class Fixtures {

    static final Path ROOT = Path.of("src/test/resources/referral");
    static final Instant TODAY = Instant.parse("2026-06-01T12:00:00Z");
    static final Readers READERS = new FormatReaders(InstantSource.fixed(TODAY));

    private Fixtures() {}

    static byte[] bytes(String name) {
        return bytes(ROOT.resolve(name));
    }

    static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<Path> all() {
        try (var files = Files.walk(ROOT)) {
            return files.filter(file ->
                            Files.isRegularFile(file) && !file.toString().endsWith(".txt"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Reading read(byte[] bytes) {
        return READERS.read(bytes, Channel.NCMEC);
    }

    static Reading read(String text) {
        return read(text.getBytes(StandardCharsets.UTF_8));
    }

    static Report understood(Reading reading) {
        if (reading instanceof Reading.Understood understood) {
            return understood.report();
        }
        throw new AssertionError("not understood: " + reading);
    }

    static List<Flaw> flaws(Reading reading) {
        if (reading instanceof Reading.Broken broken) {
            return broken.flaws();
        }
        throw new AssertionError("not broken: " + reading);
    }

    static String refusal(Reading reading) {
        if (reading instanceof Reading.Refused refused) {
            return refused.code();
        }
        throw new AssertionError("not refused: " + reading);
    }

    /** The folder of genuine files by others, which stands beside a working copy and never in it, because they are not ours to hand on. */
    static Path samples(String folder) {
        return beside(folder)
                .orElseThrow(() -> new IllegalStateException("no folder shared/samples/" + folder + " stands beside"));
    }

    /** Asked before the tests that need them: {@code @EnabledIf}. */
    static boolean genuineReportsStandBeside() {
        return beside("cybertip").isPresent();
    }

    private static Optional<Path> beside(String folder) {
        return Stream.iterate(Path.of("").toAbsolutePath(), Objects::nonNull, Path::getParent)
                .map(here -> here.resolve("shared/samples").resolve(folder))
                .filter(Files::isDirectory)
                .findFirst();
    }
}
