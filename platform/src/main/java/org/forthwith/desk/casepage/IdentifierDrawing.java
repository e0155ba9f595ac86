package org.forthwith.desk.casepage;

import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.forthwith.desk.casepage.IdentifierSheet.Identifier;
import org.forthwith.desk.frame.Words;
import org.forthwith.desk.reading.CaseView;
import org.forthwith.event.SubjectEvent.Seen;
import org.forthwith.event.SubjectEvent.Sighting;
import org.forthwith.linking.Hub;

/** Puts identifiers into words: as written beside as read. */
final class IdentifierDrawing {

    private final Words words;

    IdentifierDrawing(Words words) {
        this.words = words;
    }

    IdentifierSheet draw(CaseView view) {
        return new IdentifierSheet(
                view.identifiers().stream().map(this::identifier).toList(),
                view.hubs().stream().map(this::hub).toList());
    }

    // [impl->req~a-common-value-is-an-alarm-on-the-page~1]
    String hub(Hub hub) {
        return words.say("case.hub", words.say("kind." + hub.kind().name()), hub.written(), hub.cases());
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
