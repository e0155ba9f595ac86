package org.forthwith.linkage.block;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.forthwith.linkage.level.Kind;
import org.forthwith.linkage.spec.Declared;
import org.forthwith.linkage.spec.Key;
import org.forthwith.linkage.spec.People;
import org.forthwith.linkage.spec.Rule;

/**
 * Works out from the data where to look: single columns where few records share a value, and two columns together where many do. A pair that is
 * the same in any such respect is looked at, whatever else is wrong with it.
 */
public final class Looking {

    /** Up to so many pairs nothing is left out. */
    private static final long EVERYTHING = 5_000_000;

    private static final long AT_LEAST = 5_000_000;
    private static final long FOR_EACH_RECORD = 40;

    /** No rule may take more than this share of the pairs that may be compared. */
    private static final int SHARE = 4;

    private final People people;
    private final long most;

    private Looking(People people) {
        this.people = people;
        this.most = Math.max(AT_LEAST, FOR_EACH_RECORD * people.rows());
    }

    private record Costed(Rule rule, long pairs) {}

    /** The rules of the description, or those that its data call for. */
    public static List<Rule> rules(People people) {
        return people.spec().blocking().isEmpty()
                ? new Looking(people).work()
                : people.spec().blocking();
    }

    /** All pairs where that is quickly done and nobody has said where to look, else those that the rules bring together. */
    public static Pairs pairs(People people, List<Rule> rules) {
        return people.pairs() <= EVERYTHING && people.spec().blocking().isEmpty()
                ? Pairs.all(people)
                : Pairs.under(rules, people);
    }

    private List<Rule> work() {
        List<Costed> singles = new ArrayList<>();
        for (Declared declared : people.spec().comparisons()) {
            singles.add(costed(new Rule(List.of(new Key(declared.name(), null)))));
            for (String part : alone(declared.kind())) {
                singles.add(costed(new Rule(List.of(new Key(declared.name(), part)))));
            }
        }
        List<Rule> chosen = new ArrayList<>();
        long left = choose(singles, most, chosen);
        choose(twos(chosen), left, chosen);
        return chosen;
    }

    /** Takes the cheapest first, for as long as there is room. */
    private long choose(List<Costed> offered, long room, List<Rule> chosen) {
        long left = room;
        offered.sort(Comparator.comparingLong(Costed::pairs));
        for (Costed each : offered) {
            if (each.pairs() > 0 && each.pairs() <= Math.min(left, most / SHARE)) {
                chosen.add(each.rule());
                left -= each.pairs();
            }
        }
        return left;
    }

    private List<Costed> twos(List<Rule> chosen) {
        Set<String> alone = new HashSet<>();
        chosen.forEach(rule -> alone.add(rule.word()));
        List<Key> keys = new ArrayList<>();
        for (Declared declared : people.spec().comparisons()) {
            keys.add(new Key(declared.name(), null));
            together(declared.kind()).forEach(part -> keys.add(new Key(declared.name(), part)));
        }
        keys.removeIf(key -> alone.contains(key.word()));
        List<Costed> twos = new ArrayList<>();
        for (int first = 0; first < keys.size(); first++) {
            for (int second = first + 1; second < keys.size(); second++) {
                Rule rule = new Rule(List.of(keys.get(first), keys.get(second)));
                if (worthwhile(keys.get(first), keys.get(second), alone)) {
                    twos.add(costed(rule));
                }
            }
        }
        return twos;
    }

    private static boolean worthwhile(Key first, Key second, Set<String> alone) {
        boolean sameColumn = first.comparison().equals(second.comparison());
        return !sameColumn && !alone.contains(first.comparison()) && !alone.contains(second.comparison());
    }

    /** Parts that are worth looking at by themselves: rare enough, and often right where the whole is not. */
    private static List<String> alone(Kind kind) {
        return switch (kind) {
            case EMAIL -> List.of("local");
            case PHONE -> List.of("tail");
            case USERNAME -> List.of("skeleton");
            default -> List.of();
        };
    }

    private static List<String> together(Kind kind) {
        return switch (kind) {
            case FORENAME, SURNAME -> List.of("sound");
            case DATE -> List.of("year", "month-day");
            case NAME -> List.of("first-word", "last-word");
            case ADDRESS -> List.of("first-word");
            case POSTCODE -> List.of("district");
            default -> List.of();
        };
    }

    private Costed costed(Rule rule) {
        long most = Keys.pairs(people.spec().largestBlock());
        return new Costed(rule, Keys.of(rule, people).pairs(people, most));
    }
}
