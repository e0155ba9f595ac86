package org.forthwith.linkage.name;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Reads the lists that lie beside the classes: one entry a line, its parts separated by commas, and lines that begin with # for the reader. */
final class Lists {

    private Lists() {}

    static List<List<String>> read(String name) {
        InputStream in = Lists.class.getResourceAsStream(name);
        if (in == null) {
            throw new IllegalStateException("the list " + name + " is not in the jar");
        }
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> List.of(line.split(",", -1)))
                    .toList();
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }
}
