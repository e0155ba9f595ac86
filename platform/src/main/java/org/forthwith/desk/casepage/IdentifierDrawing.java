package org.forthwith.desk.casepage;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.forthwith.desk.casepage.IdentifierSheet.Identifier;
import org.forthwith.desk.frame.Words;
import org.forthwith.desk.reading.CaseView;
import org.forthwith.event.LinkingEvent.HubFound;
import org.forthwith.event.SubjectEvent.Seen;
import org.forthwith.event.SubjectEvent.Sighting;

/** Puts identifiers into words: as written beside as read. */
final class IdentifierDrawing {

    private final Words words;

    IdentifierDrawing(Words words) {
        this.words = words;
    }

    IdentifierSheet draw(CaseView view) {
        return new IdentifierSheet(
                view.identifiers().stream().map(this::identifier).toList(), hubs(view.events(HubFound.class)));
    }

    /** A value of which several searches said how common it is stands once, with the last number. */
    // [impl->req~a-common-value-is-an-alarm-on-the-page~1]
    List<String> hubs(List<HubFound> found) {
        Map<String, HubFound> last = new LinkedHashMap<>();
        found.forEach(hub -> last.put(hub.kind() + " " + hub.written(), hub));
        return last.values().stream()
                .map(hub -> words.say("case.hub", words.say("kind." + hub.kind().name()), hub.written(), hub.cases()))
                .toList();
    }

    private Identifier identifier(Sighting sighting) {
        Seen seen = sighting.seen();
        return new Identifier(
                words.say("kind." + sighting.kind().name()),
                sighting.written(),
                sighting.canonical(),
                words.say("person." + sighting.role().name()),
                seen == null ? "" : seen.original(),
                seen == null || seen.at() == null ? null : words.at(seen.at()),
                note(sighting));
    }

    private String note(Sighting sighting) {
        Seen seen = sighting.seen();
        return Stream.of(
                        sighting.canonical() == null ? words.say("identifier.unreadable") : null,
                        sighting.unlinkable() == null
                                ? null
                                : words.say("identifier.never-links", sighting.unlinkable()),
                        sighting.extracted() ? words.say("identifier.extracted") : null,
                        seen == null ? null : seen.flag())
                .filter(Objects::nonNull)
                .collect(Collectors.joining("; "));
    }
}
