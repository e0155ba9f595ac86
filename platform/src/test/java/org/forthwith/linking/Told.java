package org.forthwith.linking;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.forthwith.event.LinkingEvent;
import org.forthwith.event.LinkingEvent.Disclosed;
import org.forthwith.event.LinkingEvent.Shared;
import org.forthwith.event.LinkingEvent.Strength;
import org.forthwith.kernel.CaseId;
import org.forthwith.kernel.ForceCode;
import org.forthwith.kernel.IdentifierKind;
import org.forthwith.kernel.LinkId;
import org.forthwith.ledger.Recorded;

/** The story of one case as far as it is about links, an hour between two entries. */
final class Told {

    static final Instant BEGINS = Instant.parse("2026-03-02T09:00:00Z");

    final CaseId id;
    private final List<Recorded> entries = new ArrayList<>();

    Told(int number) {
        this.id = new CaseId(new UUID(0, number));
    }

    static LinkId link(long number) {
        return new LinkId(new UUID(1, number));
    }

    static String reference(CaseId id) {
        return "K-2026-%06d".formatted(id.value().getLeastSignificantBits());
    }

    static Shared shared(String written) {
        return new Shared(IdentifierKind.PHONE, written, "SUSPECT", 2);
    }

    static Disclosed pointer(CaseId id) {
        return new Disclosed(reference(id), "Kent", "Online child protection", "desk@forces.example", null);
    }

    Told found(LinkId link, CaseId other, Strength strength, String... written) {
        return found(link, other, strength, Stream.of(written).map(Told::shared).toArray(Shared[]::new));
    }

    Told found(LinkId link, CaseId other, Strength strength, Shared... shared) {
        return tell(
                new LinkingEvent.LinkFound(id, now(), link, other, pointer(other), strength, List.of(shared)),
                "platform");
    }

    Told foundUnderBar(LinkId link, CaseId other, String... written) {
        List<Shared> shared = Stream.of(written).map(Told::shared).toList();
        return tell(
                new LinkingEvent.FoundUnderBar(id, now(), link, pointer(other), Strength.STRONG, shared), "platform");
    }

    Told decided(LinkId link, boolean same, String by) {
        return tell(new LinkingEvent.LinkDecided(id, now(), link, same, "said by " + by), by);
    }

    Told undone(LinkId link) {
        return tell(
                new LinkingEvent.DecisionUndone(
                        id, now(), link, the(link).undone().open(), "a mistake"),
                "anybody");
    }

    Told barred(LinkId link, String by) {
        return tell(new LinkingEvent.JoinBarred(id, now(), link, "barred by " + by), by);
    }

    Told lifted(LinkId link) {
        return tell(
                new LinkingEvent.BarLifted(id, now(), link, the(link).lifted().open(), "no longer"), "anybody");
    }

    List<Link> links() {
        return Link.of(entries);
    }

    Link the(LinkId link) {
        return links().stream()
                .filter(known -> known.id().equals(link))
                .findFirst()
                .orElseThrow();
    }

    List<Recorded> entries() {
        return List.copyOf(entries);
    }

    private Instant now() {
        return BEGINS.plusSeconds(3600L * entries.size());
    }

    private Told tell(LinkingEvent event, String by) {
        int sequence = entries.size() + 1;
        entries.add(new Recorded(
                sequence, sequence, new ForceCode("46"), event, event.at(), by, !by.equals("platform"), "TEST", null));
        return this;
    }
}
