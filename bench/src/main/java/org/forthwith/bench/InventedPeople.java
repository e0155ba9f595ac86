package org.forthwith.bench;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.forthwith.linkage.invent.Invented;
import org.forthwith.linkage.table.Table;
import org.forthwith.linkage.table.TableReader;

/** Records of people who do not exist, the same each time. */
final class InventedPeople {

    private InventedPeople() {}

    static Table table(int records) throws IOException {
        Path file = Files.createTempFile("forthwith-bench-", ".csv");
        try {
            try (BufferedWriter out = Files.newBufferedWriter(file)) {
                Invented.write(1, records, out);
            }
            TableReader reader = new TableReader("id", StandardCharsets.UTF_8);
            reader.read(file);
            return reader.table();
        } catch (UncheckedIOException fault) {
            throw fault.getCause();
        } finally {
            Files.delete(file);
        }
    }
}
