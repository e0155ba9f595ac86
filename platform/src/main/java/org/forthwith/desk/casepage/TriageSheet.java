package org.forthwith.desk.casepage;

import java.util.List;
import org.forthwith.desk.casepage.CaseSheet.Identity;
import org.forthwith.desk.part.Line;
import org.forthwith.kernel.Grade;
import org.jspecify.annotations.Nullable;

/**
 * Everything that the page of triage shows, in words.
 *
 * @param version the version of the case that is shown
 * @param viewFirst whether the reader says first what they think, before they are shown what the rules say
 * @param known what is known of the case, whatever follows from it
 * @param decision what the reader can decide; nothing when that is not theirs, or not now
 */
public record TriageSheet(
        int version,
        Identity identity,
        boolean viewFirst,
        Known known,
        RoadSheet road,
        GradeSheet grade,
        List<Line> clocks,
        @Nullable Decision decision) {

    public TriageSheet {
        clocks = List.copyOf(clocks);
    }

    public String reference() {
        return identity.reference();
    }

    /** @param matches which identifiers other cases know as well, and whom to ring */
    public record Known(
            List<Line> reports,
            IdentifierSheet identifiers,
            List<String> matches,
            PeopleSheet people,
            HouseholdSheet household) {
        public Known {
            reports = List.copyOf(reports);
            matches = List.copyOf(matches);
        }
    }

    /**
     * @param ownView what the reader has said that they think; nothing while they have not
     * @param waiting what waits for a second person; nothing when nothing does
     * @param choices every grade, the same order for every case: no answer stands out
     */
    public record Decision(
            @Nullable String ownView, @Nullable String waiting, List<Choice> choices) {
        public Decision {
            choices = List.copyOf(choices);
        }
    }

    /** @param means what asking for it amounts to: accepting, raising, asking to lower */
    public record Choice(Grade grade, String means) {}
}
