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

    private static final String REPORTERS_OWN = "a reporter's own contact point";

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

    /**
     * All identifiers of one report, in their order. What the reporter can be reached by is theirs wherever else in the report it stands:
     * a platform fills its own number in for people of whom it knows none.
     */
    // [impl->req~a-reporters-contact-never-links~1]
    public List<Sighting> identifyAll(List<Mention> mentions) {
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
        if (mention.role() == PersonRole.REPORTER) {
            return REPORTERS_OWN;
        }
        if (canonical == null) {
            return null;
        }
        var reportersOwn = reporters.contains(new Value(mention.kind(), canonical));
        return reportersOwn
                ? REPORTERS_OWN
                : neverLink.why(mention.kind(), canonical).orElse(null);
    }

    /** What makes two identifiers the same one. */
    private record Value(IdentifierKind kind, String canonical) {}
}
