package org.forthwith.obligation.source;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.forthwith.kernel.Role;
import org.forthwith.obligation.Catalogue;
import org.forthwith.obligation.Cause;
import org.forthwith.obligation.MandatoryCheck;
import org.forthwith.obligation.PauseReason;
import org.forthwith.obligation.Rung;
import org.forthwith.obligation.Source;
import org.forthwith.obligation.Source.Standing;
import org.forthwith.obligation.Validity;

/** The tables of the clocks in {@code reference/}: clocks, ladders, mandatory checks, reasons for a rest, causes, and the sources that the rows name. */
public final class ClockTables {

    private final UnaryOperator<String> files;
    private final Map<String, Source> sources;

    private ClockTables(UnaryOperator<String> files) {
        this.files = files;
        this.sources = rows("clock-sources.csv").stream()
                .map(ClockTables::source)
                .collect(Collectors.toUnmodifiableMap(Source::code, source -> source));
    }

    /** The catalogue that comes with the product. */
    public static Catalogue read() {
        return read(ReferenceFile::text);
    }

    /** The catalogue in the given files, by name. Throws with what is wrong. */
    static Catalogue read(UnaryOperator<String> files) {
        var tables = new ClockTables(files);
        return new Catalogue(
                tables.rows("clocks.csv").stream()
                        .map(row -> ClockRow.clock(row, tables.sourceOf(row), validity(row)))
                        .toList(),
                tables.rows("ladder.csv").stream().map(tables::rung).toList(),
                tables.rows("mandatory-checks.csv").stream().map(tables::check).toList(),
                tables.rows("pause-reasons.csv").stream().map(tables::pause).toList(),
                tables.rows("cause-codes.csv").stream().map(tables::cause).toList());
    }

    private List<NamedCsvRecord> rows(String file) {
        return ReferenceFile.rows(files.apply(file));
    }

    private static Source source(NamedCsvRecord row) {
        String standing = row.getField("standing").toUpperCase(Locale.ROOT).replace(' ', '_');
        return new Source(row.getField("code"), row.getField("title"), Standing.valueOf(standing));
    }

    private Rung rung(NamedCsvRecord row) {
        int percent = Integer.parseInt(row.getField("percent"));
        return new Rung(
                row.getField("ladder"), percent, Role.valueOf(row.getField("addressee")), sourceOf(row), validity(row));
    }

    private MandatoryCheck check(NamedCsvRecord row) {
        return new MandatoryCheck(row.getField("name"), sourceOf(row), validity(row));
    }

    private PauseReason pause(NamedCsvRecord row) {
        return new PauseReason(
                row.getField("code"),
                row.getField("words"),
                Role.valueOf(row.getField("by")),
                Integer.parseInt(row.getField("most_days")),
                sourceOf(row),
                validity(row));
    }

    private Cause cause(NamedCsvRecord row) {
        return new Cause(row.getField("code"), row.getField("words"), sourceOf(row), validity(row));
    }

    private Source sourceOf(NamedCsvRecord row) {
        String code = row.getField("source");
        return Objects.requireNonNull(
                sources.get(code), () -> row.getField(0) + " names the source '" + code + "', which is not known");
    }

    private static Validity validity(NamedCsvRecord row) {
        String to = row.getField("valid_to");
        return new Validity(LocalDate.parse(row.getField("valid_from")), to.isEmpty() ? null : LocalDate.parse(to));
    }
}
