package org.forthwith.desk.casepage;

import java.util.List;
import org.forthwith.desk.part.ClockFace;
import org.forthwith.desk.part.Line;
import org.forthwith.desk.part.Moment;
import org.forthwith.desk.reading.CaseView;
import org.forthwith.kernel.Grade;
import org.jspecify.annotations.Nullable;

/**
 * Everything that the page of a case shows, in words.
 *
 * @param past shown as of a past instant: nothing can be done on such a page
 * @param clocks the running clocks, the one that is due first in front
 * @param stopped clocks that have stopped
 * @param because one sentence: why the grade is what it is
 * @param deciding the rules that make the grade what it is, each with the answers that made it fire
 * @param fired every rule that fired
 * @param timeline what people, senders and the platform did, the newest first
 * @param warnings what the clocks did, the newest first
 * @param almost what would raise the grade
 * @param missing the questions that nobody has answered
 */
public record CaseSheet(
        CaseView view,
        boolean past,
        @Nullable Grade grade,
        String standing,
        String state,
        String owner,
        List<Line> facts,
        List<ClockFace> clocks,
        List<ClockFace> stopped,
        String because,
        List<String> deciding,
        List<String> fired,
        List<String> almost,
        List<Asked> missing,
        List<Child> children,
        List<Checked> checks,
        List<Identifier> identifiers,
        List<Linked> links,
        List<Moment> timeline,
        List<Moment> warnings,
        List<Line> steps) {

    /** A question that is open, with what it means. */
    public record Asked(String name, String question, String means) {}

    public record Child(String id, String words, boolean shared) {}

    /** A source that research asks, and what came of it; nothing while it has not been asked. */
    public record Checked(
            String name,
            String words,
            boolean mandatory,
            @Nullable String result) {}

    /** @param note why it cannot link, or that it was read out of free text, or that its time is doubtful */
    public record Identifier(
            String kind, String written, @Nullable String canonical, String role, String seen, String note) {}

    /** @param decision what this side has decided; nothing while it has not */
    public record Linked(
            String id,
            String reference,
            String force,
            String unit,
            String contact,
            @Nullable Grade grade,
            String strength,
            String shared,
            @Nullable String decision) {}
}
