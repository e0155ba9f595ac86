package org.forthwith.calendar.source;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.forthwith.calendar.BankHoliday;
import org.forthwith.calendar.BankHolidays;
import org.forthwith.reference.Jurisdiction;

/**
 * The table {@code reference/bank-holidays.csv}: date, name, the jurisdictions that keep it, the day on which it was announced where it comes only
 * once, source. A day that stands twice for one jurisdiction, or has no source, is refused.
 */
// [impl->req~bank-holidays-are-data~2]
public final class BankHolidayTable {

    private static final String TABLE = "/org/forthwith/reference/bank-holidays.csv";
    private static final Pattern SPACE = Pattern.compile(" ");

    private BankHolidayTable() {}

    /** The bank holidays that come with the product, for every jurisdiction. */
    public static Map<Jurisdiction, BankHolidays> read() {
        try (var csv = new InputStreamReader(
                Objects.requireNonNull(BankHolidayTable.class.getResourceAsStream(TABLE), TABLE),
                StandardCharsets.UTF_8)) {
            return read(csv);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Map<Jurisdiction, BankHolidays> read(Reader csv) throws IOException {
        var days = new EnumMap<Jurisdiction, SortedMap<LocalDate, BankHoliday>>(Jurisdiction.class);
        for (Jurisdiction jurisdiction : Jurisdiction.values()) {
            days.put(jurisdiction, new TreeMap<>());
        }
        try (var rows = CsvReader.builder().ofNamedCsvRecord(csv)) {
            for (NamedCsvRecord row : rows) {
                BankHoliday holiday = holiday(row);
                SPACE.splitAsStream(row.getField("jurisdictions"))
                        .map(Jurisdiction::of)
                        .forEach(keeps -> add(holiday, Objects.requireNonNull(days.get(keeps))));
            }
        }
        var all = new EnumMap<Jurisdiction, BankHolidays>(Jurisdiction.class);
        days.forEach((jurisdiction, kept) -> all.put(jurisdiction, new BankHolidays(jurisdiction, kept)));
        return all;
    }

    private static BankHoliday holiday(NamedCsvRecord row) {
        LocalDate day = LocalDate.parse(row.getField("date"));
        String announced = row.getField("announced");
        if (row.getField("source").isBlank()) {
            throw new IllegalArgumentException("the bank holiday on " + day + " has no source");
        }
        return new BankHoliday(day, row.getField("name"), announced.isEmpty() ? null : LocalDate.parse(announced));
    }

    private static void add(BankHoliday holiday, SortedMap<LocalDate, BankHoliday> days) {
        if (days.put(holiday.day(), holiday) != null) {
            throw new IllegalArgumentException("the bank holiday on " + holiday.day() + " stands twice");
        }
    }
}
