package org.forthwith.access.store;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toUnmodifiableMap;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Map;
import org.forthwith.kernel.ForceCode;

/** The lines of {@code senders.csv}, read again when the file has changed. No file means no senders. */
final class SenderLines {

    private record Read(FileTime changed, long size, Map<String, SenderLine> byId) {}

    private static final Read NOTHING = new Read(FileTime.fromMillis(0), -1, Map.of());

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
            var changed = Files.getLastModifiedTime(file);
            var size = Files.size(file);
            if (!changed.equals(last.changed) || size != last.size) {
                last = new Read(changed, size, read());
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
                SecretHash.read(line.getField("secret")));
    }
}
