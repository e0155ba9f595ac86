package org.forthwith.referral.source;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.forthwith.referral.Readers.Part;
import org.forthwith.referral.Reading;

/**
 * A batch of an agency's packages as CSV (RFC 4180), {@code agency-packages-1}: a header and one package a row. A batch is cut into
 * documents of one row, each with the header and the row exactly as it stands, so that one bad row holds up no other.
 */
final class PackageBatch {

    private PackageBatch() {}

    /** One row, with its header. */
    static Reading read(String text) throws Stop {
        List<String> rows = PackageRows.of(text);
        if (rows.isEmpty()) {
            throw Stop.broken(1, 1, "the document is empty");
        }
        CsvRecord header = record(rows.getFirst(), 1);
        if (!PackageColumn.open(header)) {
            throw Stop.broken(1, 1, "no reader knows a document of this form");
        }
        if (rows.size() != 2) {
            throw Stop.broken(
                    1,
                    1,
                    rows.size() == 1
                            ? "the batch holds no row"
                            : "the batch holds several rows; each is read on its own");
        }
        return new PackageRow(new PackageCells(header, record(rows.getLast(), 2))).reading();
    }

    // [impl->req~one-bad-row-holds-up-no-other~1]
    static List<Part> parts(String text, byte[] bytes) throws Stop {
        List<String> rows = PackageRows.of(text);
        if (rows.size() < 3 || !isOpenedBy(rows.getFirst())) {
            return List.of(new Part(bytes, ""));
        }
        String header = rows.getFirst();
        int reference = record(header, 1).getFields().indexOf("reference");
        List<Part> parts = new ArrayList<>();
        for (int i = 1; i < rows.size(); i++) {
            byte[] document = (header + rows.get(i)).getBytes(StandardCharsets.UTF_8);
            parts.add(new Part(document, Words.title("row " + i, cell(rows.get(i), reference))));
        }
        return parts;
    }

    private static boolean isOpenedBy(String row) {
        return parsed(row).filter(PackageColumn::open).isPresent();
    }

    /** One cell of a row; of a row with broken quotes, what stands between the commas. */
    private static String cell(String row, int at) {
        List<String> cells = parsed(row).map(CsvRecord::getFields).orElseGet(() -> List.of(row.split(",", -1)));
        return at < 0 || at >= cells.size() ? "" : cells.get(at);
    }

    private static CsvRecord record(String row, int line) throws Stop {
        CsvRecord record = parsed(row)
                .orElseThrow(() -> Stop.broken(line, 1, "the row is not well-formed CSV; look at its quotes"));
        if (record.getFields().stream().anyMatch(cell -> cell.length() > Limits.CHARACTERS_IN_A_STRING)) {
            throw Limits.stringTooLong();
        }
        return record;
    }

    private static Optional<CsvRecord> parsed(String row) {
        try {
            return Optional.of(CsvReader.builder().allowUnclosedQuote(false).ofSingleCsvRecord(row));
        } catch (CsvParseException e) {
            return Optional.empty();
        }
    }
}
