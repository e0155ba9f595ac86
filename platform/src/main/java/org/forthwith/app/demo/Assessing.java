package org.forthwith.app.demo;

import static org.forthwith.app.demo.Acting.AS_IT_STANDS;
import static org.forthwith.app.demo.Acting.reason;
import static org.forthwith.app.demo.Acting.text;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.forthwith.app.House;
import org.forthwith.casefile.CaseFile;
import org.forthwith.flow.ClockWork;
import org.forthwith.flow.Flow;
import org.forthwith.flow.GradeWork.Answered;
import org.forthwith.flow.HouseholdWork.Established;
import org.forthwith.flow.HouseholdWork.Found;
import org.forthwith.flow.Reply;
import org.forthwith.kernel.Actor;
import org.forthwith.kernel.Answer;
import org.forthwith.kernel.CaseId;
import org.forthwith.kernel.Grade;
import org.forthwith.kernel.Reason;
import org.forthwith.ledger.Recorded;
import org.forthwith.obligation.Catalogue;
import org.forthwith.obligation.Duties;
import org.forthwith.risk.CaseRisk;
import org.forthwith.risk.Question;
import org.forthwith.risk.RiskStory;
import org.forthwith.subject.Around;
import org.forthwith.subject.NodeKind;
import org.forthwith.subject.RelationKind;

/** What the invented people do to come to a grade, and what they do again when a case may not be closed on the one that stands. */
final class Assessing {

    private final House house;
    private final Flow flow;
    private final Function<CaseId, List<Recorded>> stories;

    Assessing(House house, Function<CaseId, List<Recorded>> stories) {
        this.house = house;
        this.flow = house.flow();
        this.stories = stories;
    }

    void establish(CaseId id, Actor by, Map<String, String> told) {
        flow.grades().establish(id, by, AS_IT_STANDS, answers(told));
    }

    void household(CaseId id, Actor by, Map<String, String> told) {
        Around home = new Around(NodeKind.ADDRESS, text(told, "address"));
        flow.household()
                .record(
                        id,
                        by,
                        AS_IT_STANDS,
                        new Found(
                                RelationKind.LIVES_AT,
                                Around.SUSPECT,
                                home,
                                null,
                                null,
                                text(told, "source"),
                                null,
                                told.get("evidence")));
        flow.household()
                .resolve(
                        id,
                        by,
                        AS_IT_STANDS,
                        new Established(home.name(), text(told, "source"), null, new Reason(text(told, "evidence"))));
    }

    void checkRoad(CaseId id, Actor by, Map<String, String> told) {
        Reason evidence = new Reason(text(told, "evidence"));
        risk(id).road()
                .pathway()
                .checks()
                .forEach(check -> flow.roads().check(id, by, AS_IT_STANDS, check, Answer.NO, evidence));
    }

    void decide(CaseId id, Actor by, Map<String, String> told) {
        flow.grades().decide(id, by, AS_IT_STANDS, grade(id, told), reason(told));
    }

    void decideAfterOwnView(CaseId id, Actor by, Map<String, String> told) {
        decideAfterOwnView(id, by, grade(id, told), reason(told));
    }

    private void decideAfterOwnView(CaseId id, Actor by, Grade grade, Reason why) {
        flow.roads().view(id, by, AS_IT_STANDS, grade, why);
        flow.grades().decide(id, by, AS_IT_STANDS, grade, why);
    }

    void approve(CaseId id, Actor by, Map<String, String> told) {
        Optional.ofNullable(risk(id).story().open())
                .ifPresent(open ->
                        flow.grades().review(id, by, AS_IT_STANDS, open.change().digest(), true, reason(told)));
    }

    /** A stricter second mark may have come since the grade was looked at: then they look at it once more, and close on that. */
    void close(CaseId id, Actor by, Actor assessor, Actor chief, Map<String, String> told) {
        acknowledge(id, chief);
        if (closing(id, by, told) instanceof Reply.Refused no && no.code().equals("look-again")) {
            decideAfterOwnView(id, assessor, proposed(id), reason(told));
            approve(id, by, told);
            closing(id, by, told);
        }
    }

    /** Before a case is closed a chief officer says of everything that was late twice over that they know. */
    private void acknowledge(CaseId id, Actor chief) {
        Duties book = Duties.of(stories.apply(id), house.reference().timetable());
        Reason known = new Reason("Known. It was talked over with the head of the unit.");
        Stream.concat(asked(book), unknown(book, house.clock().instant()))
                .distinct()
                .forEach(late -> flow.clocks().acknowledge(id, chief, AS_IT_STANDS, late, known));
    }

    /** What a chief officer has been asked about, also when it is done by now. */
    private static Stream<ClockWork.Which> asked(Duties book) {
        return book.open().stream()
                .filter(duty -> duty.clock().equals(Catalogue.KNOWN_TO_CHIEF))
                .map(ClockWork.Which::lateBehind);
    }

    /** What is late twice over since somebody last looked at the clocks. */
    private static Stream<ClockWork.Which> unknown(Duties book, Instant now) {
        return book.open().stream()
                .filter(duty -> duty.unknownToChief(now) && !duty.clock().equals(Catalogue.KNOWN_TO_CHIEF))
                .map(duty -> new ClockWork.Which(duty.clock(), duty.openedBy()));
    }

    private Reply closing(CaseId id, Actor by, Map<String, String> told) {
        return flow.cases().close(id, by, AS_IT_STANDS, text(told, "outcome"), reason(told));
    }

    private static List<Answered> answers(Map<String, String> told) {
        return Stream.of(Question.values())
                .filter(question -> told.containsKey(question.name()))
                .map(question -> new Answered(
                        question,
                        Answer.valueOf(text(told, question.name())),
                        text(told, "source"),
                        told.get("evidence")))
                .toList();
    }

    /** The grade asked for; or the one that the rules propose now, unless a higher one stands. */
    private Grade grade(CaseId id, Map<String, String> told) {
        String asked = text(told, "grade");
        return asked.equals("PROPOSED") ? proposed(id) : Grade.valueOf(asked);
    }

    private Grade proposed(CaseId id) {
        CaseRisk risk = risk(id);
        return risk.story().standsOr(house.grading().grade(risk, house.clock().instant()));
    }

    private CaseRisk risk(CaseId id) {
        List<Recorded> story = stories.apply(id);
        return CaseRisk.of(
                RiskStory.Told.all(story), CaseFile.of(story).opened().at());
    }
}
