package org.forthwith.access.store;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toUnmodifiableMap;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.forthwith.kernel.ForceCode;
import org.jspecify.annotations.Nullable;

/** The lines of {@code senders.csv}, read again when the file has changed. No file means no senders. */
final class SenderLines {

    /** A replaced file is another file, also when it is as long and was written in the same instant. */
    private record Read(@Nullable Object file, FileTime changed, long size, Map<String, SenderLine> byId) {

        boolean isOf(BasicFileAttributes now) {
            return Objects.equals(file, now.fileKey()) && changed.equals(now.lastModifiedTime()) && size == now.size();
        }
    }

    private static final Read NOTHING = new Read(null, FileTime.fromMillis(0), -1, Map.of());

    private final Path file;
    private volatile Read last = NOTHING;

    SenderLines(Path file) {
        this.file = file;
    }

    Map<String, SenderLine> current() {
        if (!Files.exists(file)) {
            return Map.of();
        }
        try {
            var now = Files.readAttributes(file, BasicFileAttributes.class);
            if (!last.isOf(now)) {
                last = new Read(now.fileKey(), now.lastModifiedTime(), now.size(), read());
            }
            return last.byId;
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    private Map<String, SenderLine> read() throws IOException {
        try (var lines = CsvReader.builder().ofNamedCsvRecord(file)) {
            return lines.stream().map(SenderLines::line).collect(toUnmodifiableMap(SenderLine::id, identity()));
        }
    }

    private static SenderLine line(NamedCsvRecord line) {
        return new SenderLine(
                line.getField("id"),
                line.getField("name"),
                new ForceCode(line.getField("force")),
                new SecretDigest(line.getField("secret")),
                channels(line.findField("channels").orElse("")));
    }

    private static Set<String> channels(String words) {
        return words.isBlank() ? Set.of() : Set.of(words.strip().split(" +"));
    }
}
