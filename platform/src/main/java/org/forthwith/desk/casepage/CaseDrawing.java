package org.forthwith.desk.casepage;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.forthwith.casefile.CaseFile;
import org.forthwith.casefile.Check;
import org.forthwith.casefile.Entry;
import org.forthwith.casefile.StateGraph;
import org.forthwith.casefile.Track;
import org.forthwith.desk.casepage.CaseSheet.Asked;
import org.forthwith.desk.casepage.CaseSheet.Checked;
import org.forthwith.desk.casepage.CaseSheet.Child;
import org.forthwith.desk.casepage.CaseSheet.Identifier;
import org.forthwith.desk.casepage.CaseSheet.Linked;
import org.forthwith.desk.frame.Words;
import org.forthwith.desk.part.Line;
import org.forthwith.desk.part.Moment;
import org.forthwith.desk.reading.CaseView;
import org.forthwith.event.SubjectEvent.Seen;
import org.forthwith.event.SubjectEvent.Sighting;
import org.forthwith.kernel.ChildId;
import org.forthwith.kernel.Grade;
import org.forthwith.linking.Link;
import org.forthwith.obligation.Duty;
import org.forthwith.obligation.Timetable;
import org.forthwith.risk.Effect;
import org.forthwith.risk.Finding;
import org.forthwith.risk.RiskStory;
import org.jspecify.annotations.Nullable;

/** Puts a case into words, for its page. */
final class CaseDrawing {

    private final Words words;
    private final InstantSource clock;
    private final ClockDrawing clocks;
    private final Timetable timetable;

    CaseDrawing(Timetable timetable, Words words, InstantSource clock) {
        this.words = words;
        this.clock = clock;
        this.timetable = timetable;
        this.clocks = new ClockDrawing(timetable, words);
    }

    CaseSheet draw(CaseView view, boolean past) {
        Instant now = past ? view.asOf() : clock.instant();
        CaseFile file = view.file();
        Set<String> mandatory = timetable.mandatoryChecks(now);
        Optional<RiskStory.Standing> standing = view.risk().standing();
        return new CaseSheet(
                view,
                past,
                standing.map(RiskStory.Standing::grade).orElse(null),
                words.say(
                        standing.map(RiskStory.Standing::confirmed).orElse(false)
                                ? "grade.confirmed"
                                : "grade.provisional"),
                file.state().words(),
                file.ownerName() == null ? file.opened().queue() : file.ownerName(),
                facts(view),
                view.duties().stream()
                        .filter(Duty::runs)
                        .map(duty -> clocks.face(duty, now))
                        .toList(),
                view.duties().stream()
                        .filter(duty -> !duty.runs())
                        .map(duty -> clocks.face(duty, now))
                        .toList(),
                view.rules().explanation().sentence(),
                deciding(view).map(this::fired).toList(),
                view.rules().explanation().fired().stream().map(this::fired).toList(),
                view.rules().explanation().almost().stream()
                        .map(almost -> words.say(
                                "case.almost",
                                almost.rule(),
                                almost.question().question().asks(),
                                almost.because()))
                        .toList(),
                view.rules().explanation().missing().stream()
                        .map(question -> new Asked(question.name(), question.asks(), question.means()))
                        .toList(),
                file.children().entrySet().stream()
                        .map(child -> child(file, child))
                        .toList(),
                Arrays.stream(Check.values())
                        .map(check -> checked(file, check, mandatory.contains(check.name())))
                        .toList(),
                view.identifiers().stream().map(this::identifier).toList(),
                view.links().stream().map(this::linked).toList(),
                view.timeline().stream()
                        .filter(moment -> !moment.ofClocks())
                        .map(CaseDrawing::moment)
                        .toList(),
                view.timeline().stream()
                        .filter(CaseView.Moment::ofClocks)
                        .map(CaseDrawing::moment)
                        .toList(),
                steps(file));
    }

    private List<Line> facts(CaseView view) {
        return view.rules().explanation().known().stream()
                .map(ground -> new Line(
                        ground.question().asks(),
                        words.say("answer." + ground.answer().name())
                                + (ground.contradicted() ? ", " + words.say("case.contradicted") : "")
                                + " ("
                                + String.join(
                                        "; ",
                                        ground.said().stream()
                                                .map(fact -> fact.source())
                                                .distinct()
                                                .toList())
                                + ")"))
                .toList();
    }

    /** The rules without which the grade would be another: those that lay the floor it stands on, and the steps up. */
    private static Stream<Finding> deciding(CaseView view) {
        Grade grade = view.rules().grade();
        return view.rules().explanation().fired().stream()
                .filter(finding -> finding.effect().equals(new Effect.AtLeast(grade))
                        || finding.effect().equals(new Effect.Raise()));
    }

    private String fired(Finding finding) {
        List<String> grounds = finding.grounds().stream()
                .map(ground -> ground.question().asks() + " "
                        + words.say("answer." + ground.answer().name()))
                .toList();
        return words.say("case.fired", finding.rule(), finding.because(), String.join("; ", grounds));
    }

    private Child child(CaseFile file, Map.Entry<ChildId, CaseFile.Child> child) {
        Integer age = child.getValue().age();
        String aged = age == null ? words.say("child.age-unknown") : words.say("child.aged", age);
        String lives = words.say(
                switch (child.getValue().livesWithSuspect()) {
                    case YES -> "child.lives-with";
                    case NO -> "child.lives-elsewhere";
                    case UNKNOWN -> "child.lives-unknown";
                });
        return new Child(
                child.getKey().value().toString(),
                aged + ", " + lives,
                file.shared().contains(child.getKey()));
    }

    private Checked checked(CaseFile file, Check check, boolean mandatory) {
        CaseFile.Result result = file.results().get(check.name());
        String waived = file.waived().get(check.name());
        String said = result == null
                ? waived == null ? null : words.say("check.waived", waived)
                : words.say(result.found() ? "check.found" : "check.nothing", words.at(result.at()));
        return new Checked(check.name(), check.words(), mandatory, said);
    }

    private Identifier identifier(Sighting sighting) {
        return new Identifier(
                words.say("kind." + sighting.kind().name()),
                sighting.written(),
                sighting.canonical(),
                words.say("person." + sighting.role().name()),
                seen(sighting.seen()),
                note(sighting));
    }

    private String seen(@Nullable Seen seen) {
        if (seen == null) {
            return "";
        }
        return seen.at() == null
                ? seen.original() + (seen.flag() == null ? "" : " (" + seen.flag() + ")")
                : words.at(seen.at());
    }

    private String note(Sighting sighting) {
        return Stream.of(
                        sighting.canonical() == null ? words.say("identifier.unreadable") : "",
                        sighting.unlinkable() == null ? "" : words.say("identifier.never-links", sighting.unlinkable()),
                        sighting.extracted() ? words.say("identifier.extracted") : "")
                .filter(text -> !text.isEmpty())
                .reduce((one, other) -> one + "; " + other)
                .orElse("");
    }

    private Linked linked(Link link) {
        Boolean same = link.sameMatter();
        return new Linked(
                link.id().value().toString(),
                link.disclosed().reference(),
                link.disclosed().force(),
                link.disclosed().unit(),
                link.disclosed().contact(),
                link.disclosed().grade(),
                words.say("strength." + link.strength().name()),
                String.join(
                        ", ",
                        link.shared().stream()
                                .map(shared -> words.say("kind." + shared.kind().name()) + " " + shared.written())
                                .distinct()
                                .toList()),
                same == null
                        ? null
                        : words.say(same ? "link.same" : "link.other", link.because() == null ? "" : link.because()));
    }

    private static Moment moment(CaseView.Moment moment) {
        return new Moment(moment.what(), moment.by(), moment.at(), moment.detail());
    }

    private List<Line> steps(CaseFile file) {
        return Arrays.stream(Track.values())
                .flatMap(track -> StateGraph.next(file, track).stream())
                .filter(state -> Entry.of(state) instanceof Entry.ByHand)
                .map(state -> new Line(state.name(), state.words()))
                .toList();
    }
}
