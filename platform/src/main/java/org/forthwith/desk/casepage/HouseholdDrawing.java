package org.forthwith.desk.casepage;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.forthwith.calendar.CivilCalendar;
import org.forthwith.desk.casepage.HouseholdSheet.Answered;
import org.forthwith.desk.casepage.HouseholdSheet.Established;
import org.forthwith.desk.casepage.HouseholdSheet.Related;
import org.forthwith.desk.frame.Words;
import org.forthwith.desk.part.Line;
import org.forthwith.desk.reading.CaseView;
import org.forthwith.desk.reading.Children;
import org.forthwith.risk.Question;
import org.forthwith.subject.Around;
import org.forthwith.subject.NodeKind;
import org.forthwith.subject.Relation;
import org.forthwith.subject.Surroundings;
import org.jspecify.annotations.Nullable;

/** Puts the people and places around the suspect into words, each with its days and its source. */
final class HouseholdDrawing {

    private final Words words;

    HouseholdDrawing(Words words) {
        this.words = words;
    }

    // [impl->req~the-page-shows-who-is-around~1]
    HouseholdSheet draw(CaseView view, Children children, Instant now) {
        Surroundings around = view.surroundings();
        LocalDate day = CivilCalendar.day(now);
        return new HouseholdSheet(
                around.relations().stream()
                        .map(relation -> related(relation, children, day))
                        .toList(),
                established(around),
                around.on(day).answers().stream()
                        .map(answer -> new Answered(
                                Question.valueOf(answer.about().name()).asks(),
                                words.say("answer." + answer.answer().name()),
                                answer.because()))
                        .toList(),
                Stream.concat(Stream.of(kind(NodeKind.SUSPECT), kind(NodeKind.OTHER_PERSON)), children(children))
                        .toList(),
                Stream.concat(
                                Stream.of(NodeKind.ADDRESS, NodeKind.SCHOOL, NodeKind.CHILD_SETTING, NodeKind.EMPLOYER)
                                        .map(this::kind),
                                children(children))
                        .toList(),
                around.known().stream()
                        .filter(node -> node.kind() == NodeKind.ADDRESS)
                        .map(Around::name)
                        .toList());
    }

    private List<Established> established(Surroundings around) {
        return around.resolved().stream()
                .map(known -> new Established(
                        known.address().name(),
                        words.say("household.said", known.source(), words.at(known.checkedAt())),
                        known.evidence()))
                .toList();
    }

    private Related related(Relation relation, Children children, LocalDate day) {
        return new Related(
                relation.id().toString(),
                named(relation.from(), children),
                words.say("relation." + relation.kind().name()),
                named(relation.to(), children),
                days(relation.since(), relation.until()),
                words.say("household.said", relation.source(), words.at(relation.checkedAt())),
                relation.holdsOn(day));
    }

    private String named(Around node, Children children) {
        return switch (node.kind()) {
            case SUSPECT -> words.say("node.SUSPECT");
            case CHILD -> children.named(node.name()).orElse(words.say("node.CHILD"));
            case OTHER_PERSON, ADDRESS, SCHOOL, CHILD_SETTING, EMPLOYER ->
                words.say("node.named", words.say("node." + node.kind().name()), node.name());
        };
    }

    private String days(@Nullable LocalDate since, @Nullable LocalDate until) {
        String from = since == null ? words.say("household.since-ever") : words.say("household.since", since);
        return until == null ? from : words.say("household.until", from, until);
    }

    private Line kind(NodeKind kind) {
        return new Line(kind.name(), words.say("node." + kind.name()));
    }

    private Stream<Line> children(Children children) {
        return children.all().stream()
                .map(child -> new Line(NodeKind.CHILD + ":" + child.childId().value(), children.inWords(child)));
    }
}
