package org.forthwith.subject;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.forthwith.event.Event;
import org.forthwith.event.SubjectEvent.ChildIdentified;
import org.forthwith.event.SubjectEvent.HouseholdResolved;
import org.forthwith.event.SubjectEvent.RelationEnded;
import org.forthwith.event.SubjectEvent.RelationRecorded;

/** The people and places around a suspect, read from the story of the case; what happened in other rooms is passed over. */
public final class Surroundings {

    private final Map<UUID, Relation> relations = new LinkedHashMap<>();
    private final List<Resolved> resolved = new ArrayList<>();
    private final Map<String, KnownChild> children = new LinkedHashMap<>();

    private Surroundings() {}

    /** @param story oldest event first */
    public static Surroundings of(List<? extends Event> story) {
        var around = new Surroundings();
        for (int place = 0; place < story.size(); place++) {
            around.hear(story.get(place), place);
        }
        return around;
    }

    private void hear(Event event, int place) {
        if (event instanceof RelationRecorded relation) {
            relations.put(relation.relation(), Relation.of(relation, place));
        } else if (event instanceof RelationEnded end) {
            relations.computeIfPresent(end.relation(), (id, relation) -> relation.ended(end, place));
        } else if (event instanceof HouseholdResolved household) {
            resolved.add(resolved(household, place));
        } else if (event instanceof ChildIdentified child) {
            children.put(child.childId().value().toString(), KnownChild.of(child, place));
        }
    }

    private static Resolved resolved(HouseholdResolved household, int place) {
        return new Resolved(
                new Around(NodeKind.ADDRESS, household.address()),
                household.source(),
                household.checkedAt(),
                household.evidence(),
                place);
    }

    /** True while nobody has recorded anything but the children themselves. */
    public boolean blank() {
        return relations.isEmpty() && resolved.isEmpty();
    }

    /** In the order in which they became known. */
    public List<Relation> relations() {
        return List.copyOf(relations.values());
    }

    public List<Resolved> resolved() {
        return List.copyOf(resolved);
    }

    public Optional<Relation> relation(UUID id) {
        return Optional.ofNullable(relations.get(id));
    }

    /** Everybody and everything named in a relation, each once, as it was first written. */
    public List<Around> known() {
        List<Around> known = new ArrayList<>();
        relations.values().stream()
                .flatMap(relation -> Stream.of(relation.from(), relation.to()))
                .filter(node -> known.stream().noneMatch(node::same))
                .forEach(known::add);
        return List.copyOf(known);
    }

    /** The person or place as it was first written, when it is known. */
    public Optional<Around> known(Around node) {
        return known().stream().filter(node::same).findFirst();
    }

    /** The first day after this one on which something begins, has ended, or a child has grown up; until then nothing changes but by news. */
    public LocalDate turnsAfter(LocalDate day) {
        return Stream.concat(
                        relations.values().stream().flatMap(Relation::turns),
                        children.values().stream().flatMap(KnownChild::turns))
                .filter(turn -> turn.isAfter(day))
                .min(Comparator.naturalOrder())
                .orElse(LocalDate.MAX);
    }

    /** @param day by the calendar of London */
    public Household on(LocalDate day) {
        return new Household(
                relations.values().stream()
                        .filter(relation -> relation.holdsOn(day))
                        .toList(),
                relations(),
                resolved,
                children.values().stream().filter(child -> child.childOn(day)).toList(),
                day);
    }
}
