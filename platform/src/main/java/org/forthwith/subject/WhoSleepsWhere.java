package org.forthwith.subject;

import static org.forthwith.subject.NodeKind.CHILD;
import static org.forthwith.subject.NodeKind.SUSPECT;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Who sleeps at which address on one day.
 *
 * @param holding the relations that hold on that day
 * @param all those that held once or will hold as well: news of any of them is news of the address
 */
record WhoSleepsWhere(List<Relation> holding, List<Relation> all, List<Resolved> resolved, LocalDate day) {

    WhoSleepsWhere {
        resolved = List.copyOf(resolved);
    }

    /**
     * An address at which the suspect sleeps.
     *
     * @param established how it was last established who lives there, since the last news of that address; null when it has not been
     */
    record Home(Around address, @Nullable Resolved established) {

        /** What is missing; empty when nothing is. */
        Optional<String> open() {
            return established == null
                    ? Optional.of(
                            "nobody has established who lives at an address of the suspect since the last news of it")
                    : Optional.empty();
        }

        int establishedAs() {
            return established == null ? -1 : established.recordedAs();
        }

        Instant checkedAt() {
            return established == null ? Instant.MIN : established.checkedAt();
        }

        String proof() {
            return established == null ? "" : "Source: " + established.source() + " (" + established.evidence() + ").";
        }
    }

    /** Where somebody sleeps on that day. */
    Stream<Relation> roofs(Around who) {
        return holding.stream()
                .filter(relation ->
                        relation.kind().sleeping() && relation.from().same(who));
    }

    boolean suspectSleepsAt(Relation other) {
        return roofs(Around.SUSPECT).anyMatch(home -> home.to().same(other.to()));
    }

    /** Somebody has recorded, with evidence, since the child was identified, where that very child lives, and the suspect does not sleep there. */
    boolean livesElsewhere(KnownChild child) {
        return roofs(child.node())
                        .anyMatch(roof -> roof.recordedAs() > child.recordedAs()
                                && roof.kind() == RelationKind.LIVES_AT
                                && roof.evidenced())
                && roofs(child.node()).noneMatch(this::suspectMaySleepAt);
    }

    /** The suspect sleeps there, or at an address that may be the same one written otherwise. */
    boolean suspectMaySleepAt(Relation other) {
        return roofs(Around.SUSPECT).anyMatch(home -> !home.to().surelyApart(other.to()));
    }

    /** An address at which the suspect lives, as against one where they stay for part of the week. */
    boolean livesSomewhere() {
        return roofs(Around.SUSPECT).anyMatch(home -> home.kind() == RelationKind.LIVES_AT);
    }

    List<Home> homes() {
        List<Around> addresses = new ArrayList<>();
        holding.stream()
                .filter(relation -> relation.of(SUSPECT) && relation.kind().sleeping())
                .map(Relation::to)
                .filter(address -> addresses.stream().noneMatch(address::same))
                .forEach(addresses::add);
        return addresses.stream()
                .map(address -> new Home(address, established(address).orElse(null)))
                .toList();
    }

    /** The last time that it was established who lives there, if nothing has become known about the address since, and nobody has moved in. */
    private Optional<Resolved> established(Around address) {
        List<Relation> there = all.stream()
                .filter(relation -> relation.kind().sleeping() && relation.to().same(address))
                .toList();
        return resolved.reversed().stream()
                .filter(known -> known.address().same(address))
                .filter(known -> !known.evidence().isBlank())
                .filter(known -> there.stream().allMatch(relation -> knew(known, relation)))
                .findFirst();
    }

    private boolean knew(Resolved known, Relation relation) {
        LocalDate asked = LocalDate.ofInstant(known.checkedAt(), KnownChild.LONDON);
        LocalDate since = relation.since();
        boolean movedInSince = since != null && asked.isBefore(since) && !day.isBefore(since);
        return known.recordedAs() > relation.recordedAs() && !movedInSince && !childLeftSince(relation, asked);
    }

    /** That a day has passed is no evidence that a child who was to leave has left. */
    private boolean childLeftSince(Relation relation, LocalDate asked) {
        LocalDate until = relation.until();
        return relation.of(CHILD) && until != null && !asked.isAfter(until) && day.isAfter(until);
    }
}
