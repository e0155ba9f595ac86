package org.forthwith.hashmatch.exchange;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.forthwith.hashmatch.disk.Durable;

/**
 * Up to when everything that a peer has listed has been read and applied.
 *
 * @param until to the second
 */
public record Checkpoint(Instant until) {

    private static final int LONGEST = 64;

    public Checkpoint {
        until = until.truncatedTo(ChronoUnit.SECONDS);
    }

    /** What a file holds; empty when there is none. {@link IOException} when it holds something else: then nobody knows, and nothing is guessed. */
    public static Optional<Checkpoint> read(Path file) throws IOException {
        if (Files.notExists(file)) {
            return Optional.empty();
        }
        try {
            if (Files.size(file) <= LONGEST) {
                return Optional.of(
                        new Checkpoint(Instant.parse(Files.readString(file).strip())));
            }
        } catch (DateTimeException notAnInstant) {
            // told below
        }
        throw new IOException("The file of the checkpoint holds no instant.");
    }

    /** Writes it so that, whatever happens, the file holds either this checkpoint or the one before. */
    public void write(Path file) throws IOException {
        Durable.write(file, (until + "\n").getBytes(StandardCharsets.US_ASCII));
    }
}
