package org.forthwith.linkage.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/** How long a run took, and how much memory at most. */
final class Effort {

    private static final Path OWN_STATUS = Path.of("/proc/self/status");
    private static final String PEAK = "VmHWM:";

    private Effort() {}

    /** A line, to be put behind others. */
    static String since(long began) {
        String memory = peak().map(megabytes -> String.format(Locale.ROOT, ", at most %,d MB of memory", megabytes))
                .orElse("");
        return String.format(Locale.ROOT, "%n%.1f s%s.", (System.nanoTime() - began) / 1e9, memory);
    }

    /** What the operating system has seen, in megabytes, where it says so. */
    private static Optional<Long> peak() {
        if (!Files.isReadable(OWN_STATUS)) {
            return Optional.empty();
        }
        try {
            return Files.readAllLines(OWN_STATUS).stream()
                    .filter(line -> line.startsWith(PEAK))
                    .map(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
                    .findFirst();
        } catch (IOException unreadable) {
            return Optional.empty();
        }
    }
}
