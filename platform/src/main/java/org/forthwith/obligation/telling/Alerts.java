package org.forthwith.obligation.telling;

import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;
import org.forthwith.access.Restriction;
import org.forthwith.event.CaseEvent.Opened;
import org.forthwith.event.CaseEvent.Restricted;
import org.forthwith.event.LinkingEvent.AskedFor;
import org.forthwith.ledger.Recorded;
import org.forthwith.ledger.Story;
import org.jspecify.annotations.Nullable;

/** What is told of a restricted case besides its rungs. */
record Alerts(Roads roads, Story story, AddressBook book) {

    /** Those on the list hear that somebody has asked for what the case knows. */
    // [impl->req~the-owner-hears-who-asked~1]
    Stream<Alert> asked(Restriction holds) {
        return story.news().stream()
                .filter(entry -> entry.event() instanceof AskedFor)
                .flatMap(entry -> holds.people().stream().map(person -> asked(entry, person)));
    }

    private Alert asked(Recorded entry, String person) {
        Opened opened = (Opened) story.entries().getFirst().event();
        Addressee addressee = new Addressee(Addressee.Kind.PERSON, person);
        Way way = letter(addressee).orElse(Way.SHOWN);
        return new Alert(
                Alert.id(story.stream() + " " + entry.sequence(), addressee, way.road),
                story.force(),
                opened.caseId(),
                new Says(Says.Kind.ASKED, opened.reference(), null),
                addressee,
                way.address,
                way.road,
                entry.recordedAt(),
                from(way, entry.recordedAt()));
    }

    /**
     * The desk hears in the place of everybody on the list that something is late, and whom to ring: on its page, which cannot fail, and by letter
     * besides. It learns no reference.
     */
    // [impl->req~a-restricted-case-is-never-late-in-silence~1]
    Stream<Alert> late(Notice unseen) {
        return Stream.concat(Stream.of(Way.SHOWN), letter(unseen.addressee()).stream())
                .map(way -> new Alert(
                        Alert.id(unseen.id().toString(), unseen.addressee(), way.road),
                        story.force(),
                        null,
                        new Says(Says.Kind.LATE, null, restrictedBy()),
                        unseen.addressee(),
                        way.address,
                        way.road,
                        unseen.writtenAt(),
                        from(way, unseen.writtenAt())));
    }

    private String restrictedBy() {
        return story.entries().reversed().stream()
                .filter(entry -> entry.event() instanceof Restricted)
                .map(Recorded::actor)
                .findFirst()
                .orElseThrow();
    }

    private Instant from(Way way, Instant now) {
        return way.road == Road.DESK ? now : roads.quiet().release(now, null);
    }

    private Optional<Way> letter(Addressee addressee) {
        return roads.postal().flatMap(road -> book.of(addressee).map(address -> new Way(road, address)));
    }

    private record Way(Road road, @Nullable String address) {
        private static final Way SHOWN = new Way(Road.DESK, null);
    }
}
