package org.forthwith.access.store;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.forthwith.access.Policy;
import org.forthwith.access.Route;
import org.forthwith.access.Rule;
import org.forthwith.access.Who;

/** The policy as it is shipped: {@code policy.csv}, one line a door. A word it does not know stops the platform from starting. */
public final class PolicyFile {

    private PolicyFile() {}

    public static Policy read() {
        var file = Objects.requireNonNull(Policy.class.getResourceAsStream("policy.csv"));
        try (var lines = CsvReader.builder().ofNamedCsvRecord(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            return new Policy(lines.stream().map(PolicyFile::rule).toList());
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    private static Rule rule(NamedCsvRecord line) {
        var route = new Route(line.getField("method"), line.getField("path"));
        return new Rule(route, Who.read(line.getField("who")), line.getField("why"));
    }
}
