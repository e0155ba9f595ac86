package org.forthwith.desk.casepage;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import org.forthwith.calendar.CivilCalendar;
import org.forthwith.casefile.CaseFile;
import org.forthwith.casefile.Check;
import org.forthwith.desk.casepage.PeopleSheet.Checked;
import org.forthwith.desk.casepage.PeopleSheet.Child;
import org.forthwith.desk.casepage.PeopleSheet.Event;
import org.forthwith.desk.casepage.PeopleSheet.Protected;
import org.forthwith.desk.casepage.PeopleSheet.Resolution;
import org.forthwith.desk.casepage.PeopleSheet.Why;
import org.forthwith.desk.frame.Words;
import org.forthwith.desk.reading.CaseView;
import org.forthwith.desk.reading.Children;
import org.forthwith.event.SubjectEvent.Seen;
import org.forthwith.event.SubjectEvent.Sighting;
import org.forthwith.event.SubjectEvent.SuspectResolved;
import org.forthwith.kernel.ChildId;
import org.forthwith.kernel.IdentifierKind;
import org.forthwith.ledger.Recorded;
import org.forthwith.obligation.Timetable;
import org.forthwith.safeguarding.Protection;
import org.jspecify.annotations.Nullable;

/** Puts the people of a case into words: who was found and on what that rests, which children are known, what has been asked. */
final class PeopleDrawing {

    private final Timetable timetable;
    private final Words words;

    PeopleDrawing(Timetable timetable, Words words) {
        this.timetable = timetable;
        this.words = words;
    }

    PeopleSheet draw(CaseView view, Children children, Instant now) {
        CaseFile file = view.file();
        Set<String> mandatory = timetable.catalogue().mandatoryChecks(CivilCalendar.day(now));
        List<Event> events = events(view);
        return new PeopleSheet(
                resolution(view, events),
                events,
                children.all().stream()
                        .map(child -> new Child(
                                child.childId().value().toString(),
                                children.inWords(child),
                                file.shared().contains(child.childId()),
                                file.parentInformed().contains(child.childId()),
                                protection(child.childId(), view, now)))
                        .toList(),
                Arrays.stream(Check.values())
                        .map(check -> checked(file, check, mandatory.contains(check.name())))
                        .toList(),
                timetable.deferrals(now).stream()
                        .map(reason -> new Why(reason.code(), reason.words()))
                        .toList());
    }

    // [impl->req~police-protection-lapses~1]
    private Protected protection(ChildId child, CaseView view, Instant now) {
        Protection latest = Protection.of(child, view.story()).orElse(null);
        if (latest == null || latest.ended() != null) {
            return new Protected("protection", "acts.protection", null);
        }
        return latest.lapsed(now)
                ? new Protected("protection-end", "acts.protection-left", words.at(latest.lapses()))
                : new Protected("protection-end", "acts.protection-end", null);
    }

    private List<Event> events(CaseView view) {
        return IntStream.range(0, view.identifiers().size())
                .mapToObj(place -> event(place, view.identifiers().get(place)))
                .filter(Objects::nonNull)
                .toList();
    }

    private @Nullable Event event(int place, Sighting sighting) {
        Seen seen = sighting.seen();
        return seen == null
                ? null
                : new Event(
                        place,
                        sighting.kind() == IdentifierKind.IP_ADDRESS,
                        words.say("kind." + sighting.kind().name()),
                        sighting.written(),
                        sighting.canonical(),
                        seen.original(),
                        seen.at() == null ? null : words.at(seen.at()),
                        seen.flag());
    }

    // [impl->req~a-finding-shows-what-it-rests-on~1]
    private @Nullable Resolution resolution(CaseView view, List<Event> events) {
        return view.story().reversed().stream()
                .filter(entry -> entry.event() instanceof SuspectResolved)
                .findFirst()
                .map(entry -> resolution(entry, (SuspectResolved) entry.event(), events))
                .orElse(null);
    }

    private Resolution resolution(Recorded entry, SuspectResolved found, List<Event> events) {
        return new Resolution(
                found.source(),
                found.agreedOn(),
                found.corroborated(),
                words.say("people.said", entry.actor(), words.at(found.at())),
                found.flags(),
                events.stream()
                        .filter(event -> found.restsOn().contains(event.place()))
                        .toList());
    }

    private Checked checked(CaseFile file, Check check, boolean mandatory) {
        CaseFile.Result result = file.results().get(check.name());
        String waived = file.waived().get(check.name());
        String said = result == null
                ? waived == null ? null : words.say("check.waived", waived)
                : words.say(result.found() ? "check.found" : "check.nothing", words.at(result.at()));
        return new Checked(check.name(), check.words(), mandatory, said);
    }
}
