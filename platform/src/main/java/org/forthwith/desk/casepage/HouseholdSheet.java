package org.forthwith.desk.casepage;

import java.util.List;
import org.forthwith.desk.part.Line;

/**
 * The people and places around the suspect, and what they answer.
 *
 * @param people those who can be chosen as one side of a relation: the key goes back with the form
 * @param places those who can be chosen as the other side
 * @param addresses known addresses, as they were first written
 */
public record HouseholdSheet(
        List<Related> relations,
        List<Established> established,
        List<Answered> answers,
        List<Line> people,
        List<Line> places,
        List<String> addresses) {

    public HouseholdSheet {
        relations = List.copyOf(relations);
        established = List.copyOf(established);
        answers = List.copyOf(answers);
        people = List.copyOf(people);
        places = List.copyOf(places);
        addresses = List.copyOf(addresses);
    }

    /** @param holds today, or on the day for which the page is shown */
    public record Related(
            String id, String who, String kind, String where, String days, String source, boolean holds) {}

    public record Established(String address, String said, String evidence) {}

    public record Answered(String question, String answer, String because) {}
}
