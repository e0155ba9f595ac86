package org.forthwith.referral.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The table of file signatures, {@code file-signatures.csv}: public facts about formats, the more particular row first. */
final class FileSignatures {

    private static final List<FileSignature> ALL = Resource.lines("file-signatures.csv").stream()
            .skip(1)
            .map(FileSignatures::row)
            .toList();

    private FileSignatures() {}

    static Optional<FileSignature> find(byte[] bytes, int start) {
        return ALL.stream().filter(row -> row.matches(bytes, start)).findFirst();
    }

    private static FileSignature row(String line) {
        String[] cells = line.split(",", -1);
        List<Integer> pattern = new ArrayList<>();
        for (String value : cells[3].split(" ", -1)) {
            pattern.add(value.equals("..") ? -1 : Integer.parseInt(value, 16));
        }
        return new FileSignature(cells[0], FileKind.valueOf(cells[1]), Integer.parseInt(cells[2]), pattern);
    }
}
