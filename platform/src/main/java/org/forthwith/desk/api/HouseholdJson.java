package org.forthwith.desk.api;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.forthwith.calendar.CivilCalendar;
import org.forthwith.desk.reading.CaseView;
import org.forthwith.kernel.Answer;
import org.forthwith.subject.AccessAnswer;
import org.forthwith.subject.Around;
import org.forthwith.subject.Relation;
import org.forthwith.subject.Resolved;
import org.forthwith.subject.Surroundings;
import org.jspecify.annotations.Nullable;

/**
 * The people and places around a suspect as programs read them, and what they answer on the day of the reading.
 *
 * @param people everybody and every place named in a relation
 */
record HouseholdJson(
        List<Around> people, List<Related> relations, List<Established> established, List<Answered> answers) {

    /** @param holds whether it holds on the day of the reading */
    record Related(
            UUID id,
            String kind,
            Around from,
            Around to,
            @Nullable LocalDate since,
            @Nullable LocalDate until,
            String source,
            Instant checkedAt,
            @Nullable String evidence,
            boolean holds) {}

    record Established(String address, String source, Instant checkedAt, String evidence) {}

    record Answered(String question, Answer answer, String because) {}

    static HouseholdJson of(CaseView view) {
        LocalDate day = CivilCalendar.day(view.asOf());
        Surroundings around = view.surroundings();
        return new HouseholdJson(
                around.known(),
                around.relations().stream()
                        .map(relation -> related(relation, day))
                        .toList(),
                around.resolved().stream().map(HouseholdJson::established).toList(),
                around.on(day).answers().stream().map(HouseholdJson::answered).toList());
    }

    private static Related related(Relation relation, LocalDate day) {
        return new Related(
                relation.id(),
                relation.kind().name(),
                relation.from(),
                relation.to(),
                relation.since(),
                relation.until(),
                relation.source(),
                relation.checkedAt(),
                relation.evidence(),
                relation.holdsOn(day));
    }

    private static Established established(Resolved household) {
        return new Established(
                household.address().name(), household.source(), household.checkedAt(), household.evidence());
    }

    private static Answered answered(AccessAnswer answer) {
        return new Answered(answer.about().name(), answer.answer(), answer.because());
    }
}
