package org.forthwith.linking;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.forthwith.event.SubjectEvent.Sighting;
import org.forthwith.kernel.CaseId;
import org.forthwith.kernel.IdentifierKind;
import org.forthwith.kernel.PersonRole;
import org.forthwith.linking.Likeness.Alike;
import org.forthwith.linking.Vicinity.Near;

/** Searches every case of every force for what is like the values of one. */
record AlikeSearch(Vicinity vicinity, Likeness likeness) {

    /** A clue that more cases have leads to too many to be looked at. */
    static final int CROWD = 100;

    /** So many values of one report are looked at for what is like them; what a report has more of, it has been filled with. */
    private static final int MOST_VALUES = 100;

    private static final int MOST_PEOPLE = 10;

    /**
     * What has been found.
     *
     * @param silent those of cases that answer nothing, which count nowhere
     * @param tooCommon how many values are like those of so many cases, or stand among so many others, that not all was looked at or proposed
     */
    record Found(List<Pair> pairs, List<Pair> silent, int tooCommon) {}

    // [impl->req~who-is-alike-is-found~1]
    Found find(CaseId caseId, Map<Value, List<Sighting>> mine) {
        List<Value> values = lookedAt(mine);
        Near near = vicinity.near(sought(values, mine), caseId, CROWD);
        List<Pair> pairs = new ArrayList<>();
        List<Pair> silent = new ArrayList<>();
        int tooCommon = may(mine) - values.size();
        for (Value value : values) {
            List<Sighting> places = places(mine, value);
            Set<Value> clues = sought(List.of(value), mine);
            Map<CaseId, List<Alike>> cases = likeness.alike(places, value, near.under(clues)).stream()
                    .filter(alike -> !Clues.numbersDiffer(value, alike.other().value()))
                    .collect(groupingBy(alike -> alike.other().caseId(), LinkedHashMap::new, toList()));
            int counted = (int) cases.keySet().stream()
                    .filter(other -> !near.silent().contains(other))
                    .count();
            boolean common = counted > Likeness.most(value.kind());
            if (!common) {
                cases.forEach((other, alike) -> {
                    boolean quiet = near.silent().contains(other);
                    (quiet ? silent : pairs).add(pair(places, alike, counted + (quiet ? 2 : 1)));
                });
            }
            tooCommon += common || clues.stream().anyMatch(near.crowded()::contains) ? 1 : 0;
        }
        return new Found(pairs, silent, tooCommon);
    }

    private static Pair pair(List<Sighting> mine, List<Alike> alike, int cases) {
        Alike best = alike.stream().max(Alike.BY_STRENGTH).orElseThrow();
        return new Pair(Pair.shown(mine), best.other(), best.worth(), cases, best.why());
    }

    /** Those that can be like another, in the order in which they came; the first hundred, and of people the first ten. */
    static List<Value> lookedAt(Map<Value, List<Sighting>> mine) {
        List<Value> values = new ArrayList<>();
        int people = 0;
        for (Value value : mine.keySet()) {
            boolean person = value.kind() == IdentifierKind.PERSON;
            if (values.size() < MOST_VALUES && may(value, mine) && (!person || people < MOST_PEOPLE)) {
                values.add(value);
                people += person ? 1 : 0;
            }
        }
        return values;
    }

    private static int may(Map<Value, List<Sighting>> mine) {
        return (int) mine.keySet().stream().filter(value -> may(value, mine)).count();
    }

    private static boolean may(Value value, Map<Value, List<Sighting>> mine) {
        return !Clues.gates(value).isEmpty() && !places(mine, value).isEmpty();
    }

    /** Whoever reports is like nobody. */
    private static List<Sighting> places(Map<Value, List<Sighting>> mine, Value value) {
        return mine.getOrDefault(value, List.of()).stream()
                .filter(sighting -> sighting.role() != PersonRole.REPORTER)
                .toList();
    }

    private static Set<Value> sought(List<Value> values, Map<Value, List<Sighting>> mine) {
        Set<Value> sought = new LinkedHashSet<>();
        values.forEach(value -> places(mine, value).forEach(place -> sought.addAll(Clues.sought(value, place))));
        return sought;
    }
}
