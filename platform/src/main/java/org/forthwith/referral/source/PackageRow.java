package org.forthwith.referral.source;

import java.util.Locale;
import org.forthwith.kernel.Answer;
import org.forthwith.referral.Reading;
import org.forthwith.referral.Report.ChildMention;
import org.forthwith.referral.Report.Place;
import org.forthwith.referral.Story;

/** One package of an agency's batch. */
final class PackageRow {

    private final PackageCells cells;
    private final Draft draft = new Draft();

    PackageRow(PackageCells cells) {
        this.cells = cells;
    }

    Reading reading() {
        String reference = cells.cell("reference");
        cells.check(draft);
        unknownColumns();
        new PackageIdentifiers(cells, draft).read();
        answers();
        children();
        draft.place(new Place(
                cells.cell("district"),
                cells.cell("town"),
                cells.cell("postcode"),
                cells.cell("force"),
                Country.code(cells.cell("country"))));
        String follows = cells.cell("follows_up");
        return draft.reading(new Draft.Heading(
                "agency-packages-1",
                reference,
                Story.of("packages", cells.cell("agency"), reference, follows),
                Words.title(Words.title("Agency package", cells.cell("agency")), reference),
                cells.cell("incident_time")));
    }

    private void unknownColumns() {
        for (String name : cells.names()) {
            if (!PackageColumn.known(name)) {
                draft.warn("the column " + Words.quoted(name)
                        + " is not known to this reader; it is kept in the original");
            }
        }
    }

    private void answers() {
        String priority = cells.cell("priority");
        if (priority != null && Priority.urgent(priority)) {
            draft.urgent();
        }
        for (Question question : Question.values()) {
            String name = question.name().toLowerCase(Locale.ROOT);
            if (cells.names().contains(name)) {
                Answer answer = answer(name);
                String evidence = answer == Answer.UNKNOWN ? null : name + ": " + cells.cell(name);
                draft.says(question, answer, PackageCells.path(name), evidence);
            }
        }
    }

    // [impl->req~absent-is-unknown~1]
    private Answer answer(String name) {
        var answer = TriState.read(cells.cell(name));
        if (answer.isEmpty()) {
            cells.flaw(
                    draft,
                    name,
                    "holds " + Words.quoted(String.valueOf(cells.cell(name)))
                            + ", which is none of yes, no and unknown");
        }
        return answer.orElse(Answer.UNKNOWN);
    }

    private void children() {
        for (String written : cells.several("child_age")) {
            if (!written.matches("|[0-9]|1[0-7]")) {
                cells.flaw(
                        draft, "child_age", "holds " + Words.quoted(written) + ", which is not a child's age in years");
                continue;
            }
            Integer age = written.isEmpty() ? null : Integer.valueOf(written);
            Answer livesThere = answer("child_lives_with_suspect");
            String path = PackageCells.path("child_age");
            draft.child(new ChildMention(age, livesThere, cells.cell("child_district"), path));
            if (livesThere != Answer.NO) {
                String evidence = livesThere == Answer.YES ? "child_lives_with_suspect: yes" : null;
                draft.says(
                        Question.RESIDENT_CHILD, livesThere, PackageCells.path("child_lives_with_suspect"), evidence);
            }
        }
    }
}
