package org.forthwith.linking;

import java.time.Instant;
import org.forthwith.event.SubjectEvent.Seen;
import org.forthwith.event.SubjectEvent.Sighting;
import org.forthwith.kernel.IdentifierKind;
import org.forthwith.kernel.PersonRole;
import org.jspecify.annotations.Nullable;

/** Identifiers as invented reports hold them. */
record Sighted(Sighting sighting) {

    static Sighted of(IdentifierKind kind, String value) {
        return new Sighted(
                new Sighting(kind, value, value, null, null, PersonRole.SUSPECT, "/suspect", null, false, null));
    }

    static Sighted phone(String value) {
        return of(IdentifierKind.PHONE, value);
    }

    /** As it stands in a case that knows it. */
    static Sighting at(Known known) {
        Sighted sighted = of(known.value().kind(), known.value().canonical());
        return (known.seenAt() == null ? sighted : sighted.seen(known.seenAt())).sighting();
    }

    Sighted as(PersonRole role) {
        return with(sighting.canonical(), role, sighting.unlinkable(), sighting.extracted(), sighting.seen());
    }

    Sighted seen(Instant at) {
        var seen = new Seen(at.toString(), at, null, null, null);
        return with(sighting.canonical(), sighting.role(), sighting.unlinkable(), sighting.extracted(), seen);
    }

    Sighted extracted() {
        return with(sighting.canonical(), sighting.role(), sighting.unlinkable(), true, sighting.seen());
    }

    Sighted unlinkable(String why) {
        return with(sighting.canonical(), sighting.role(), why, sighting.extracted(), sighting.seen());
    }

    Sighted unreadable() {
        return with(null, sighting.role(), sighting.unlinkable(), sighting.extracted(), sighting.seen());
    }

    private Sighted with(
            @Nullable String canonical,
            PersonRole role,
            @Nullable String unlinkable,
            boolean extracted,
            @Nullable Seen seen) {
        return new Sighted(new Sighting(
                sighting.kind(),
                sighting.written(),
                canonical,
                null,
                null,
                role,
                sighting.path(),
                unlinkable,
                extracted,
                seen));
    }
}
