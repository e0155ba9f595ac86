package org.forthwith.linkage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.forthwith.linkage.spec.People;
import org.forthwith.linkage.spec.Spec;
import org.forthwith.linkage.spec.SpecJson;
import org.forthwith.linkage.table.Table;
import org.forthwith.linkage.table.TableReader;

/** Records and descriptions for tests, as somebody would write them. */
public final class Given {

    private Given() {}

    public static Table table(String... files) {
        TableReader reader = new TableReader("id", StandardCharsets.UTF_8);
        for (String file : files) {
            Path path = file(file);
            try {
                reader.read(path);
                Files.delete(path);
            } catch (IOException fault) {
                throw new UncheckedIOException(fault);
            }
        }
        return reader.table();
    }

    public static Path file(String content) {
        try {
            return Files.writeString(Files.createTempFile("people", ".csv"), content);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    /** A description of the comparisons alone, each as {@code column:kind}, then the blocking rules. */
    public static Spec spec(List<String> comparisons, String... rules) {
        StringBuilder json = new StringBuilder("{\"id\":\"id\",\"comparisons\":[");
        for (String each : comparisons) {
            List<String> parts = List.of(each.split(":", -1));
            json.append(json.toString().endsWith("[") ? "" : ",")
                    .append("{\"column\":\"" + parts.get(0) + "\",\"kind\":\"" + parts.get(1) + "\""
                            + (parts.size() > 2 ? ",\"separator\":\"" + parts.get(2) + "\"" : "") + "}");
        }
        json.append("],\"blocking\":[");
        for (int at = 0; at < rules.length; at++) {
            json.append(at > 0 ? "," : "").append("[\"" + rules[at].replace("+", "\",\"") + "\"]");
        }
        return SpecJson.read(json.append("]}").toString());
    }

    public static People people(List<String> comparisons, String file, String... rules) {
        return People.of(spec(comparisons, rules), table(file));
    }
}
