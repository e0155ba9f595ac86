package org.forthwith.desk.casepage;

import java.util.List;
import org.forthwith.desk.part.Line;
import org.forthwith.desk.reading.CaseView;
import org.forthwith.kernel.Grade;
import org.jspecify.annotations.Nullable;

/**
 * Everything that the page of a case shows, in words.
 *
 * @param past shown as of a past instant: nothing can be done on such a page
 * @param review what waits for a second person; null when nothing does
 * @param matter the cases that people have found to be one matter with it; nothing on a page of the past
 * @param steps the states that may follow on either track
 */
public record CaseSheet(
        CaseView view,
        boolean past,
        Identity identity,
        GradeSheet grade,
        @Nullable ReviewSheet review,
        ClockSheet clocks,
        PeopleSheet people,
        HouseholdSheet household,
        IdentifierSheet identifiers,
        List<LinkSheet> links,
        MatterSheet matter,
        ReleaseSheet release,
        StorySheet story,
        List<Line> steps) {

    /**
     * The bar at the top.
     *
     * @param standing "confirmed" or "provisional"
     * @param facts force, owner, both tracks, received, next breach
     */
    public record Identity(String reference, @Nullable Grade grade, String standing, List<Line> facts) {
        public Identity {
            facts = List.copyOf(facts);
        }
    }

    public String reference() {
        return identity.reference();
    }
}
