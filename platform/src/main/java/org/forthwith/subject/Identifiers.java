package org.forthwith.subject;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.forthwith.event.SubjectEvent.Sighting;
import org.forthwith.kernel.IdentifierKind;
import org.forthwith.kernel.PersonRole;
import org.jspecify.annotations.Nullable;

/**
 * Says what an identifier is, in the form in which two writings of it are equal, and whether it may join two cases.
 * What was written is always kept, character for character.
 */
public final class Identifiers {

    private static final String REPORTERS_OWN = "the reporting platform's own contact point";

    private final Forms forms;
    private final NeverLink neverLink;

    public Identifiers(Forms forms, NeverLink neverLink) {
        this.forms = forms;
        this.neverLink = neverLink;
    }

    /** One identifier by itself. */
    public Sighting identify(Mention mention) {
        return sighting(mention, forms.of(mention), Set.of());
    }

    /** All identifiers of one report, in their order. */
    public List<Sighting> identifyAll(List<Mention> mentions) {
        return mentions.stream().map(this::identify).toList();
    }

    /**
     * The same for a report by a platform. What the platform can be reached by is its own wherever else in the report it stands:
     * it fills its own number in for people of whom it knows none. A person who reports is not a platform, and their number may link.
     */
    // [impl->req~a-platforms-contact-never-links~1]
    public List<Sighting> identifyAllOfAPlatform(List<Mention> mentions) {
        var reporters = reporters(mentions);
        return mentions.stream()
                .map(mention -> sighting(mention, forms.of(mention), reporters))
                .toList();
    }

    private Set<Value> reporters(List<Mention> mentions) {
        var values = new HashSet<Value>();
        for (var mention : mentions) {
            var canonical =
                    mention.role() == PersonRole.REPORTER ? forms.of(mention).canonical() : null;
            if (canonical != null) {
                values.add(new Value(mention.kind(), canonical));
            }
        }
        return values;
    }

    private Sighting sighting(Mention mention, Form form, Set<Value> reporters) {
        return new Sighting(
                mention.kind(),
                mention.written(),
                form.canonical(),
                form.searchForm(),
                mention.platform(),
                mention.role(),
                mention.path(),
                unlinkable(mention, form.canonical(), reporters),
                mention.extracted(),
                WhenSeen.of(mention));
    }

    // [impl->req~a-value-that-says-nothing-never-links~1]
    private @Nullable String unlinkable(Mention mention, @Nullable String canonical, Set<Value> reporters) {
        if (canonical == null) {
            return null;
        }
        return reporters.contains(new Value(mention.kind(), canonical))
                ? REPORTERS_OWN
                : neverLink.why(mention.kind(), canonical).orElse(null);
    }

    /** What makes two identifiers the same one. */
    private record Value(IdentifierKind kind, String canonical) {}
}
