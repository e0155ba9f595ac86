package org.forthwith.reference.source;

import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/** A table that comes with the product, as rows of named cells. */
public final class CsvFile {

    private CsvFile() {}

    /** The rows of {@code <name>.csv} beside the class given, in their order. A file that is missing or malformed is a fault of the build. */
    public static List<Map<String, String>> rows(Class<?> beside, String name) {
        var bytes = beside.getResourceAsStream(name + ".csv");
        if (bytes == null) {
            throw new IllegalStateException("there is no table " + name + ".csv");
        }
        try (var records = CsvReader.builder()
                .commentStrategy(CommentStrategy.SKIP)
                .ofNamedCsvRecord(bytes, StandardCharsets.UTF_8)) {
            return records.stream().map(NamedCsvRecord::getFieldsAsMap).toList();
        } catch (IOException e) {
            throw new UncheckedIOException("the table " + name + ".csv cannot be read", e);
        }
    }
}
