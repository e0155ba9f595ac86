package org.forthwith.desk.replay;

import static java.util.stream.Collectors.joining;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.forthwith.oversight.Change;
import org.forthwith.oversight.Deadline;
import org.forthwith.oversight.Replay;

/** The cases that a replay would have graded otherwise, a row for each, as CSV. The same bytes for the same replay. Instants are in UTC. */
// [impl->req~replay-same-ledger-same-result~1]
public final class ReplayCsv {

    private static final List<String> HEADINGS = List.of(
            "reference",
            "force",
            "first",
            "recorded",
            "candidate",
            "direction",
            "rules",
            "because",
            "recorded_at_end",
            "candidate_at_end",
            "stands",
            "missed_deadlines",
            "late_already");

    /** With these a spreadsheet takes a cell for a formula. */
    private static final String FORMULA = "=+-@\t\r";

    private ReplayCsv() {}

    public static byte[] bytes(Replay replay) {
        var text = new StringWriter();
        try (var csv = CsvWriter.builder().build(text)) {
            csv.writeRecord(HEADINGS);
            replay.changes().forEach(change -> csv.writeRecord(row(change)));
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static List<String> row(Change change) {
        return Stream.of(
                        change.reference(),
                        change.force().value(),
                        change.first().toString(),
                        change.recorded().name(),
                        change.candidate().name(),
                        change.raised() ? "RAISED" : "LOWERED",
                        String.join(" ", change.rules()),
                        change.because(),
                        change.recordedAtEnd().name(),
                        change.candidateAtEnd().name(),
                        change.stands() == null ? "" : change.stands().name(),
                        deadlines(change.deadlines().stream().filter(Deadline::missed)),
                        deadlines(change.deadlines().stream().filter(Deadline::lateAlready)))
                .map(ReplayCsv::harmless)
                .toList();
    }

    private static String deadlines(Stream<Deadline> deadlines) {
        return deadlines
                .map(late -> late.clock() + " due " + late.due() + (late.done() == null ? "" : " done " + late.done()))
                .collect(joining("; "));
    }

    // [impl->req~replay-csv-holds-no-formula~1]
    private static String harmless(String cell) {
        return !cell.isEmpty() && FORMULA.indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
    }
}
