package org.forthwith.desk.casepage;

import java.util.stream.Collectors;
import org.forthwith.desk.frame.Words;
import org.forthwith.event.LinkingEvent.Shared;
import org.forthwith.linking.Link;
import org.jspecify.annotations.Nullable;

/** Puts a link to another case into words. */
final class LinkDrawing {

    private final Words words;

    LinkDrawing(Words words) {
        this.words = words;
    }

    LinkSheet draw(Link link) {
        return new LinkSheet(
                link.id().value().toString(),
                link.disclosed().reference(),
                link.disclosed().force(),
                link.disclosed().unit(),
                link.disclosed().contact(),
                link.disclosed().grade(),
                words.say("strength." + link.strength().name()),
                link.shared().stream().map(this::shared).distinct().collect(Collectors.joining(", ")),
                decision(link));
    }

    private String shared(Shared shared) {
        String value = words.say("kind." + shared.kind().name()) + " " + shared.written();
        String why = shared.why();
        return why == null ? value : words.say("link.alike", value, why);
    }

    private @Nullable String decision(Link link) {
        Boolean same = link.sameMatter();
        String because = link.because();
        return same == null ? null : words.say(same ? "link.same" : "link.other", because == null ? "" : because);
    }
}
