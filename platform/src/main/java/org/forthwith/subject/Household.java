package org.forthwith.subject;

import static org.forthwith.kernel.Answer.NO;
import static org.forthwith.kernel.Answer.UNKNOWN;
import static org.forthwith.kernel.Answer.YES;
import static org.forthwith.subject.NodeKind.CHILD;
import static org.forthwith.subject.NodeKind.SUSPECT;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.forthwith.subject.WhoSleepsWhere.Home;

/**
 * What the people and places around a suspect answer on one day. A relation that is known answers yes. Only one question can be answered no:
 * that somebody is seen nowhere proves nothing, but who lives at an address can be established once and for all who live there.
 */
public final class Household {

    private final List<Relation> holding;
    private final List<KnownChild> children;
    private final WhoSleepsWhere sleepers;

    /**
     * @param holding the relations that hold on that day
     * @param children those who are children on that day
     */
    Household(
            List<Relation> holding,
            List<Relation> all,
            List<Resolved> resolved,
            List<KnownChild> children,
            LocalDate day) {
        this.holding = holding;
        this.children = children;
        this.sleepers = new WhoSleepsWhere(holding, all, resolved, day);
    }

    public List<AccessAnswer> answers() {
        return Arrays.stream(Access.values()).map(this::answer).toList();
    }

    // [impl->req~the-household-answers~1]
    public AccessAnswer answer(Access about) {
        return switch (about) {
            case RESIDENT_CHILD -> resident();
            case REGULAR_CHILD_ACCESS -> meeting();
            case CHILD_AT_ADDRESS_VISITING -> visiting();
            case POSITION_OF_TRUST -> trust();
        };
    }

    private AccessAnswer resident() {
        return Stream.concat(underOneRoof(), livingWithSuspect())
                .findFirst()
                .map(because -> new AccessAnswer(Access.RESIDENT_CHILD, YES, because))
                .orElseGet(this::residentUnlessEstablished);
    }

    private Stream<String> underOneRoof() {
        return children.stream()
                .flatMap(child -> sleepers.roofs(child.node())
                        .filter(sleepers::suspectSleepsAt)
                        .map(roof -> child.inWords() + " " + roof.kind().words() + " an address of the suspect. "
                                + sources(Stream.of(roof))));
    }

    /** Whoever identified the child said so, and nobody has recorded since where that very child lives. */
    private Stream<String> livingWithSuspect() {
        return children.stream()
                .filter(child -> child.livesWithSuspect() == YES && !sleepers.livesElsewhere(child))
                .map(child -> child.inWords() + " lives with the suspect. Source: " + child.howKnown() + ".");
    }

    // [impl->req~an-unresolved-household-is-unknown~1]
    private AccessAnswer residentUnlessEstablished() {
        List<Home> homes = sleepers.homes();
        Optional<String> open = homes.isEmpty()
                ? Optional.of("nobody has recorded where the suspect lives")
                : homes.stream().flatMap(home -> home.open().stream()).findFirst();
        return open.or(() -> whereabouts(homes))
                .or(this::oneRoofPerhaps)
                .or(() -> sleepers.livesSomewhere()
                        ? Optional.empty()
                        : Optional.of("it is known where the suspect stays, and not where the suspect lives"))
                .map(missing -> new AccessAnswer(Access.RESIDENT_CHILD, UNKNOWN, missing))
                .orElseGet(() -> new AccessAnswer(Access.RESIDENT_CHILD, NO, established(homes), oldest(homes)));
    }

    /** As fresh as the oldest of the checks that it rests on, so that it outweighs nothing that has been learnt since. */
    private static Instant oldest(List<Home> homes) {
        return homes.stream()
                .map(Home::checkedAt)
                .min(Comparator.naturalOrder())
                .orElse(Instant.MIN);
    }

    private Optional<String> oneRoofPerhaps() {
        return children.stream()
                .filter(child -> sleepers.roofs(child.node()).anyMatch(sleepers::suspectMaySleepAt))
                .map(child ->
                        "the address of " + child.inWords() + " may be an address of the suspect written otherwise")
                .findFirst();
    }

    /** A child that became known after the household was established and of whom nobody knows where it lives. */
    private Optional<String> whereabouts(List<Home> homes) {
        int established = homes.stream().mapToInt(Home::establishedAs).min().orElse(Integer.MAX_VALUE);
        return children.stream()
                .filter(child -> child.livesWithSuspect() == UNKNOWN)
                .filter(child -> child.recordedAs() > established && !sleepers.livesElsewhere(child))
                .map(child -> "nobody has established whether " + child.inWords() + " lives with the suspect")
                .findFirst();
    }

    private static String established(List<Home> homes) {
        return "everybody who lives at the suspect's "
                + (homes.size() == 1 ? "address" : homes.size() + " addresses")
                + " has been established, and no child does. "
                + homes.stream().map(Home::proof).distinct().collect(Collectors.joining(" "));
    }

    private AccessAnswer meeting() {
        Stream<Relation> met = of(SUSPECT)
                .filter(relation -> relation.kind().meeting())
                .filter(relation -> child(relation.to()).isPresent());
        Stream<Relation> visited = of(SUSPECT)
                .filter(relation -> relation.kind() == RelationKind.VISITS)
                .filter(relation -> children.stream()
                        .anyMatch(child -> sleepers.roofs(child.node())
                                .anyMatch(roof -> roof.to().same(relation.to()))));
        return answer(
                Access.REGULAR_CHILD_ACCESS,
                Stream.concat(met, visited).toList(),
                "the suspect is regularly with a child",
                "no relation of the suspect to a child is known");
    }

    private AccessAnswer visiting() {
        List<Relation> visits = of(CHILD)
                .filter(relation -> relation.kind() == RelationKind.VISITS)
                .filter(relation -> child(relation.from()).isPresent())
                .filter(sleepers::suspectSleepsAt)
                .toList();
        return answer(
                Access.CHILD_AT_ADDRESS_VISITING,
                visits,
                "a child visits an address of the suspect",
                "no visit of a child to an address of the suspect is known");
    }

    private AccessAnswer trust() {
        List<Relation> work = of(SUSPECT)
                .filter(relation -> relation.kind().working() && childrenAt(relation.to()))
                .toList();
        return answer(
                Access.POSITION_OF_TRUST,
                work,
                "the suspect "
                        + work.stream()
                                .map(relation -> relation.kind().words() + " "
                                        + relation.to().kind().words())
                                .collect(Collectors.joining(" and ")),
                "no work of the suspect where children are is known");
    }

    private boolean childrenAt(Around place) {
        return place.kind().forChildren()
                || of(CHILD)
                        .anyMatch(relation -> relation.kind() == RelationKind.ATTENDS
                                && relation.to().same(place));
    }

    private static AccessAnswer answer(Access about, List<Relation> restsOn, String yes, String unknown) {
        return restsOn.isEmpty()
                ? new AccessAnswer(about, UNKNOWN, unknown)
                : new AccessAnswer(about, YES, yes + ". " + sources(restsOn.stream()));
    }

    private static String sources(Stream<Relation> relations) {
        return "Source: " + relations.map(Relation::source).distinct().collect(Collectors.joining(", ")) + ".";
    }

    private Stream<Relation> of(NodeKind who) {
        return holding.stream().filter(relation -> relation.of(who));
    }

    private Optional<KnownChild> child(Around node) {
        return children.stream().filter(child -> child.node().same(node)).findFirst();
    }
}
