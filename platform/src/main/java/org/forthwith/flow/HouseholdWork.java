package org.forthwith.flow;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.forthwith.casefile.Cases;
import org.forthwith.event.SubjectEvent.HouseholdResolved;
import org.forthwith.event.SubjectEvent.Node;
import org.forthwith.event.SubjectEvent.RelationEnded;
import org.forthwith.event.SubjectEvent.RelationRecorded;
import org.forthwith.flow.Acting.Step;
import org.forthwith.kernel.Actor;
import org.forthwith.kernel.CaseId;
import org.forthwith.kernel.IdSource;
import org.forthwith.kernel.Reason;
import org.forthwith.subject.Around;
import org.forthwith.subject.NodeKind;
import org.forthwith.subject.RelationKind;
import org.forthwith.subject.Surroundings;
import org.jspecify.annotations.Nullable;

/** The acts by which people say who and what is around a suspect. What follows for the grade is said by the platform, at once. */
public final class HouseholdWork {

    private static final String OPENS = "Somebody or some place around the suspect has become known.";
    private static final String ACT = "household";

    /** Our own, as long as a bail review: nothing published says how long such a check holds. */
    private static final Duration OLDEST_CHECK = Duration.ofDays(28);

    private final Acting acting;
    private final Cases cases;
    private final IdSource ids;

    HouseholdWork(Rooms rooms, Acting acting) {
        this.acting = acting;
        this.cases = rooms.cases();
        this.ids = rooms.ids();
    }

    /**
     * Two who belong together. A child goes by the id under which it has been identified.
     *
     * @param until the last day; null while it lasts
     * @param checkedAt when the source was asked; now when nothing else is said
     */
    public record Found(
            RelationKind kind,
            Around from,
            Around to,
            @Nullable LocalDate since,
            @Nullable LocalDate until,
            String source,
            @Nullable Instant checkedAt,
            @Nullable String evidence) {}

    /** Everybody who lives at an address has been established. */
    public record Established(
            String address, String source, @Nullable Instant checkedAt, Reason evidence) {}

    public Reply record(CaseId id, Actor by, Optional<Integer> version, Found found) {
        return record(id, by, version, found, Optional.empty());
    }

    /**
     * A closed case opens.
     *
     * @param once a name that the sender gives this act, so that sending it again does not record it twice
     */
    public Reply record(CaseId id, Actor by, Optional<Integer> version, Found found, Optional<String> once) {
        UUID relation = once.map(name -> named(id, by, name)).orElseGet(ids::next);
        return acting.whetherOpenOrNot(id, by, version, work -> record(work, relation, found));
    }

    private static UUID named(CaseId id, Actor by, String once) {
        return UUID.nameUUIDFromBytes(("relation " + id.value() + " " + by.id() + " " + once).getBytes(UTF_8));
    }

    private Step record(Work work, UUID relation, Found found) {
        Surroundings around = around(work);
        if (around.relation(relation).isPresent()) {
            return Step.done(List.of());
        }
        return objection(work, found)
                .map(no -> Step.refused(work, ACT, no.code(), no.because()))
                .orElseGet(() -> Step.done(
                        Stream.concat(work.opening(cases, OPENS), Stream.of(recorded(work, relation, found, around)))
                                .toList()));
    }

    private record No(String code, String because) {}

    // [impl->req~a-child-is-identified-first~1]
    private static Optional<No> objection(Work work, Found found) {
        if (!found.kind().fits(found.from().kind(), found.to().kind())) {
            return no(
                    "does-not-fit",
                    "Nobody can say of " + found.from().kind().words() + " that it "
                            + found.kind().words() + " " + found.to().kind().words() + ".");
        }
        if (!identified(work, found.from()) || !identified(work, found.to())) {
            return no(
                    "no-such-child",
                    "This child has not been identified in the case. Identify the child first: its protection starts with that.");
        }
        if (found.since() != null && found.until() != null && found.until().isBefore(found.since())) {
            return no("ends-before-it-begins", "The last day lies before the first.");
        }
        return notYetAsked(work, found.checkedAt());
    }

    private static Optional<No> no(String code, String because) {
        return Optional.of(new No(code, because));
    }

    private static Optional<No> notYetAsked(Work work, @Nullable Instant checkedAt) {
        return checkedAt != null && checkedAt.isAfter(work.now())
                ? no("not-yet-asked", "A source cannot have been asked at a time that is still to come.")
                : Optional.empty();
    }

    /** Who lived at an address long ago says nothing about who lives there. */
    // [impl->req~an-old-check-establishes-no-household~1]
    private static Optional<No> askedLongAgo(Work work, @Nullable Instant checkedAt) {
        return checkedAt != null && checkedAt.isBefore(work.now().minus(OLDEST_CHECK))
                ? no(
                        "asked-long-ago",
                        "The source was asked more than " + OLDEST_CHECK.toDays()
                                + " days ago. Who lives there has to be established anew.")
                : Optional.empty();
    }

    private static boolean identified(Work work, Around node) {
        return node.kind() != NodeKind.CHILD
                || work.file().children().keySet().stream()
                        .anyMatch(child -> node.same(
                                new Around(NodeKind.CHILD, child.value().toString())));
    }

    private static RelationRecorded recorded(Work work, UUID relation, Found found, Surroundings around) {
        return new RelationRecorded(
                work.id(),
                work.now(),
                relation,
                found.kind().name(),
                node(found.from(), around),
                node(found.to(), around),
                found.since(),
                found.until(),
                found.source(),
                asked(work, found.checkedAt()),
                found.evidence());
    }

    private static Node node(Around node, Surroundings around) {
        return around.known(node).orElse(node).asNode();
    }

    private static Instant asked(Work work, @Nullable Instant checkedAt) {
        return checkedAt == null ? work.now() : checkedAt;
    }

    /** A relation has ended, or was a mistake. */
    public Reply end(
            CaseId id,
            Actor by,
            Optional<Integer> version,
            UUID relation,
            LocalDate until,
            String source,
            Reason evidence) {
        return acting.on(
                id,
                by,
                version,
                work -> noEnd(work, relation, until)
                        .map(no -> Step.refused(work, ACT, no.code(), no.because()))
                        .orElseGet(() -> Step.done(
                                List.of(new RelationEnded(id, work.now(), relation, until, source, evidence.text())))));
    }

    private static Optional<No> noEnd(Work work, UUID relation, LocalDate until) {
        return around(work)
                .relation(relation)
                .map(known -> known.since() != null && until.isBefore(known.since())
                        ? no("ends-before-it-begins", "The last day lies before the first.")
                        : Optional.<No>empty())
                .orElseGet(() -> no("no-such-relation", "This case knows of no such relation."));
    }

    public Reply resolve(CaseId id, Actor by, Optional<Integer> version, Established household) {
        return acting.on(
                id,
                by,
                version,
                work -> around(work)
                        .known(new Around(NodeKind.ADDRESS, household.address()))
                        .map(address -> resolved(work, address, household))
                        .orElseGet(() -> Step.refused(
                                work,
                                ACT,
                                "no-such-address",
                                "Nobody is known to live at, stay at or visit this address. Record who does first.")));
    }

    private static Step resolved(Work work, Around address, Established household) {
        return notYetAsked(work, household.checkedAt())
                .or(() -> askedLongAgo(work, household.checkedAt()))
                .map(no -> Step.refused(work, ACT, no.code(), no.because()))
                .orElseGet(() -> Step.done(List.of(new HouseholdResolved(
                        work.id(),
                        work.now(),
                        address.name(),
                        household.source(),
                        asked(work, household.checkedAt()),
                        household.evidence().text()))));
    }

    private static Surroundings around(Work work) {
        return Surroundings.of(work.theCase().chapter().events());
    }
}
