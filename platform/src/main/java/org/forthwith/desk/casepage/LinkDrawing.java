package org.forthwith.desk.casepage;

import java.util.List;
import java.util.stream.Collectors;
import org.forthwith.desk.frame.Words;
import org.forthwith.event.LinkingEvent.Shared;
import org.forthwith.linking.Bar;
import org.forthwith.linking.Link;
import org.jspecify.annotations.Nullable;

/** Puts a link to another case into words. */
final class LinkDrawing {

    private final Words words;

    LinkDrawing(Words words) {
        this.words = words;
    }

    LinkSheet draw(Link link) {
        Bar bar = link.bar();
        return new LinkSheet(
                link.id().value().toString(),
                link.disclosed().reference(),
                link.disclosed().force(),
                link.disclosed().unit(),
                link.disclosed().contact(),
                link.disclosed().grade(),
                words.say("strength." + link.strength().name()),
                values(link.shared()),
                decision(link),
                bar == null ? null : words.say("link.barred", bar.because()),
                bar == null || bar.since().isEmpty() ? null : words.say("link.since-bar", values(bar.since())),
                bar == null && Boolean.FALSE.equals(link.sameMatter()));
    }

    private String values(List<Shared> shared) {
        return shared.stream().map(this::value).distinct().collect(Collectors.joining(", "));
    }

    private String value(Shared shared) {
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
