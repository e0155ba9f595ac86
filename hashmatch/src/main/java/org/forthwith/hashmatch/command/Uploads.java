package org.forthwith.hashmatch.command;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.forthwith.hashmatch.json.Json;
import org.forthwith.hashmatch.json.NotJson;
import org.forthwith.hashmatch.match.Upload;
import org.forthwith.hashmatch.source.Cells;
import org.forthwith.hashmatch.source.Lines;
import org.forthwith.hashmatch.source.Prefixed;
import org.forthwith.hashmatch.value.Algorithm;
import org.forthwith.hashmatch.value.Hash;
import org.forthwith.hashmatch.value.NotAHash;
import org.forthwith.hashmatch.value.Quality;
import org.jspecify.annotations.Nullable;

/** Uploads as they come in, one a line: hashes, values under a first row that names the columns, or JSON. What has another name than these is not read. */
// [impl->req~uploads-are-screened-as-they-come~1]
final class Uploads {

    private static final int LONGEST_REFERENCE = 500;
    private static final String FORM = "its hashes are no object with an algorithm before each hash or list of hashes";

    private final Lines lines;
    private final @Nullable Algorithm otherwise;
    private @Nullable List<String> columns;
    private char separator;
    private boolean begun;

    private final List<Hash> hashes = new ArrayList<>();
    private String reference = "";
    private Quality quality = Quality.BEST;

    /** @param otherwise what 64 digits are where nothing else says it; null when nobody has said */
    Uploads(InputStream in, @Nullable Algorithm otherwise) {
        this.lines = new Lines(in);
        this.otherwise = otherwise;
    }

    /**
     * Null at the end. Blank lines, those after a #, and the row that names the columns are passed over. {@link NotAHash} when a line is bad; it says why, repeats nothing of it, and the
     * next can be asked for.
     */
    @Nullable
    Upload next() throws IOException {
        while (lines.next()) {
            String text = lines.isTooLong() ? null : lines.text();
            if (text == null) {
                throw new NotAHash(
                        lines.isTooLong() ? "has more than " + Lines.LONGEST + " bytes" : "is not written in UTF-8");
            }
            String unmarked = lines.number() == 1 && text.startsWith("\uFEFF") ? text.substring(1) : text;
            if (!unmarked.isEmpty() && !unmarked.startsWith("#") && !isHeader(unmarked)) {
                return read(unmarked);
            }
        }
        return null;
    }

    /** Of the line that was read last, counted from 1. */
    long number() {
        return lines.number();
    }

    /** Whether the next line would have to be waited for. */
    boolean waits() throws IOException {
        return lines.waits();
    }

    private boolean isHeader(String text) {
        if (begun || text.startsWith("{")) {
            begun = true;
            return false;
        }
        begun = true;
        separator = Cells.separator(text);
        List<String> names = Cells.of(text.toLowerCase(Locale.ROOT), separator);
        for (String name : names == null ? List.<String>of() : names) {
            columns = holdsHashes(name) ? names : columns;
        }
        return columns != null;
    }

    private static boolean holdsHashes(String name) {
        return name.equals("hash") || Algorithm.named(name).isPresent();
    }

    private Upload read(String text) {
        hashes.clear();
        reference = Long.toString(lines.number());
        quality = Quality.BEST;
        if (text.startsWith("{")) {
            json(text);
        } else if (columns != null) {
            row(text, columns);
        } else {
            hashes(null, text);
        }
        if (hashes.isEmpty()) {
            throw new NotAHash("has no hash");
        }
        if (reference.length() > LONGEST_REFERENCE || hashes.size() > Upload.MOST_HASHES) {
            throw new NotAHash("has a reference of more than " + LONGEST_REFERENCE + " characters, or more than "
                    + Upload.MOST_HASHES + " hashes");
        }
        return new Upload(reference, hashes, quality);
    }

    private void row(String text, List<String> names) {
        List<String> cells = Cells.of(text, separator);
        if (cells == null || cells.size() > names.size()) {
            throw new NotAHash(cells == null ? "a quote is left open" : "there are more values than columns");
        }
        for (int at = 0; at < cells.size(); at++) {
            if (!cells.get(at).isEmpty()) {
                cell(names.get(at), cells.get(at));
            }
        }
    }

    private void cell(String name, String cell) {
        if (name.equals("reference") || name.equals("id")) {
            reference = cell;
        } else if (name.equals("quality")) {
            quality(cell);
        } else if (holdsHashes(name)) {
            hashes(Algorithm.named(name).orElse(null), cell);
        }
    }

    private void json(String text) {
        try {
            if (!(Json.read(text) instanceof Map<?, ?> map)) {
                throw new NotAHash("is no object");
            }
            object(map);
        } catch (NotJson malformed) {
            throw new NotAHash(String.valueOf(malformed.getMessage()));
        }
    }

    private void object(Map<?, ?> map) {
        if (map.get("reference") != null) {
            reference = String.valueOf(map.get("reference"));
        }
        if (map.get("quality") != null) {
            quality(String.valueOf(map.get("quality")));
        }
        if (!(map.get("hashes") instanceof Map<?, ?> written)) {
            throw new NotAHash(FORM);
        }
        for (Map.Entry<?, ?> each : written.entrySet()) {
            Algorithm algorithm = Algorithm.named(String.valueOf(each.getKey())).orElse(null);
            if (algorithm == null) {
                throw new NotAHash("is of an algorithm that is not used");
            }
            values(algorithm, each.getValue());
        }
    }

    private void values(Algorithm algorithm, @Nullable Object value) {
        for (Object each : value instanceof List<?> list ? list : Collections.singletonList(value)) {
            if (!(each instanceof String hash)) {
                throw new NotAHash(FORM);
            }
            hashes(algorithm, hash);
        }
    }

    private void quality(String written) {
        try {
            quality = new Quality(Integer.parseInt(written));
        } catch (NumberFormatException notANumber) {
            throw new NotAHash("the quality of its PDQ is no whole number from 0 to 100");
        }
    }

    /** One or several, with blanks between; each may say its algorithm, which goes before what is said for all. */
    private void hashes(@Nullable Algorithm said, String written) {
        for (String each : written.strip().split("\\s+", -1)) {
            hash(said, Prefixed.of(each));
        }
    }

    private void hash(@Nullable Algorithm said, Prefixed written) {
        Algorithm algorithm = written.algorithm(said, otherwise);
        if (algorithm == null) {
            throw new NotAHash(written.whyUntold());
        }
        try {
            hashes.add(Hash.read(algorithm, written.value()));
        } catch (NotAHash wrong) {
            throw new NotAHash("what is to be " + algorithm.written() + " " + wrong.getMessage());
        }
    }
}
