package org.forthwith.app.demo;

import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** The small tables from which the world is made; they lie beside this class. */
final class Table {

    private Table() {}

    static List<NamedCsvRecord> rows(String name) {
        try (var records = CsvReader.builder()
                .commentStrategy(CommentStrategy.SKIP)
                .ofNamedCsvRecord(
                        Objects.requireNonNull(Table.class.getResourceAsStream(name), name), StandardCharsets.UTF_8)) {
            return records.stream().toList();
        } catch (IOException e) {
            throw new UncheckedIOException("the table " + name + " cannot be read", e);
        }
    }
}
