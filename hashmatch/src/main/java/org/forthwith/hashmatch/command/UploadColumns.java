package org.forthwith.hashmatch.command;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.forthwith.hashmatch.match.Upload;
import org.forthwith.hashmatch.source.Cells;
import org.forthwith.hashmatch.value.Algorithm;
import org.forthwith.hashmatch.value.NotAHash;
import org.jspecify.annotations.Nullable;

/** Reads uploads in separated values whose first row names the columns. Columns of other names are not read. */
final class UploadColumns {

    private final List<String> names;
    private final char separator;
    private final UploadHashes hashes;

    private UploadColumns(List<String> names, char separator, UploadHashes hashes) {
        this.names = names;
        this.separator = separator;
        this.hashes = hashes;
    }

    /** Null when the line names no column that holds hashes, and so is no first row. */
    static @Nullable UploadColumns of(String line, UploadHashes hashes) {
        char separator = Cells.separator(line);
        List<String> cells = Cells.of(line, separator);
        if (cells == null) {
            return null;
        }
        List<String> names =
                cells.stream().map(cell -> cell.toLowerCase(Locale.ROOT)).toList();
        return names.stream().anyMatch(UploadColumns::holdsHashes) ? new UploadColumns(names, separator, hashes) : null;
    }

    private static boolean holdsHashes(String name) {
        return name.equals("hash") || Algorithm.named(name).isPresent();
    }

    Upload read(String line, long number) {
        List<String> cells = Cells.of(line, separator);
        if (cells == null || cells.size() > names.size()) {
            throw new NotAHash("a quote is left open, or there are more values than columns");
        }
        UploadDraft draft = new UploadDraft(number);
        for (int at = 0; at < cells.size(); at++) {
            if (!cells.get(at).isEmpty()) {
                take(names.get(at), cells.get(at), draft);
            }
        }
        return draft.upload();
    }

    private void take(String name, String cell, UploadDraft draft) {
        Optional<Algorithm> algorithm = Algorithm.named(name);
        switch (name) {
            case "reference", "id" -> draft.reference = cell;
            case "quality" -> draft.quality(cell);
            default -> {
                if (holdsHashes(name)) {
                    draft.hashes.addAll(hashes.read(algorithm.orElse(null), cell));
                }
            }
        }
    }
}
