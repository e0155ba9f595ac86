package org.forthwith.calendar.source;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Objects;
import java.util.TreeMap;
import org.forthwith.calendar.BankHolidays;

/** The table {@code reference/bank-holidays.csv}: date, name, source. A day that stands twice or has no source is refused. */
// [impl->req~bank-holidays-are-data~1]
public final class BankHolidayTable {

    private static final String TABLE = "/org/forthwith/reference/bank-holidays.csv";

    private BankHolidayTable() {}

    /** The bank holidays that come with the product. */
    public static BankHolidays read() {
        try (var csv = new InputStreamReader(
                Objects.requireNonNull(BankHolidayTable.class.getResourceAsStream(TABLE), TABLE),
                StandardCharsets.UTF_8)) {
            return read(csv);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static BankHolidays read(Reader csv) throws IOException {
        var names = new TreeMap<LocalDate, String>();
        try (var rows = CsvReader.builder().ofNamedCsvRecord(csv)) {
            for (NamedCsvRecord row : rows) {
                LocalDate day = LocalDate.parse(row.getField("date"));
                if (row.getField("source").isBlank()) {
                    throw new IllegalArgumentException("the bank holiday on " + day + " has no source");
                }
                if (names.put(day, row.getField("name")) != null) {
                    throw new IllegalArgumentException("the bank holiday on " + day + " stands twice");
                }
            }
        }
        return new BankHolidays(names);
    }
}
