package org.forthwith.app.web.demo;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

/** A table of invented data that is shipped with the platform. */
final class SampleFile {

    private SampleFile() {}

    static <T> List<T> read(String name, Function<NamedCsvRecord, T> line) {
        var found = Objects.requireNonNull(SampleFile.class.getResourceAsStream("/org/forthwith/demo/" + name), name);
        try (var lines = CsvReader.builder().ofNamedCsvRecord(new InputStreamReader(found, StandardCharsets.UTF_8))) {
            return lines.stream().map(line).toList();
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }
}
