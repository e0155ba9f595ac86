package org.forthwith.linkage.near;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntConsumer;
import org.forthwith.linkage.level.Kind;
import org.forthwith.linkage.level.Skeleton;

/** Finds names of accounts in tiers: the same, the same but for what people change when they make a second one, one slip apart, and on request two. */
public final class Usernames {

    private final List<String> names;
    private final List<String> skeletons;
    private final Map<String, List<Integer>> exactly = new HashMap<>();
    private final Map<String, List<Integer>> bySkeleton = new HashMap<>();
    private final OneApart oneApart;
    private final OneApart skeletonsOneApart;
    private final TwoApart twoApart;

    /** @param written in the order in which they are to be told */
    public Usernames(List<String> written) {
        names = written.stream().map(Usernames::form).toList();
        skeletons = names.stream().map(Skeleton::of).toList();
        for (int at = 0; at < names.size(); at++) {
            exactly.computeIfAbsent(names.get(at), any -> new ArrayList<>()).add(at);
            bySkeleton
                    .computeIfAbsent(skeletons.get(at), any -> new ArrayList<>())
                    .add(at);
        }
        oneApart = OneApart.of(names);
        skeletonsOneApart = OneApart.of(skeletons);
        twoApart = TwoApart.of(names);
    }

    /** Why a name was found; the first that holds. */
    public enum Why {
        THE_SAME,
        THE_SAME_BUT_FOR_DIGITS_AND_SIGNS,
        ONE_SLIP_APART,
        ONE_SLIP_APART_BUT_FOR_DIGITS_AND_SIGNS,
        TWO_SLIPS_APART
    }

    /** @param place among the names given */
    public record Hit(int place, Why why) {}

    /** @param far whether two slips are looked for too, which takes a look at every name */
    public List<Hit> find(String username, boolean far) {
        String name = form(username);
        String skeleton = Skeleton.of(name);
        Map<Integer, Why> hits = new LinkedHashMap<>();
        exactly.getOrDefault(name, List.of()).forEach(hit(hits, Why.THE_SAME)::accept);
        if (!skeleton.isEmpty()) {
            bySkeleton
                    .getOrDefault(skeleton, List.of())
                    .forEach(hit(hits, Why.THE_SAME_BUT_FOR_DIGITS_AND_SIGNS)::accept);
        }
        each(oneApart.find(name), hit(hits, Why.ONE_SLIP_APART));
        if (!skeleton.isEmpty()) {
            each(skeletonsOneApart.find(skeleton), hit(hits, Why.ONE_SLIP_APART_BUT_FOR_DIGITS_AND_SIGNS));
        }
        if (far) {
            each(twoApart.find(name), hit(hits, Why.TWO_SLIPS_APART));
        }
        List<Hit> found = new ArrayList<>();
        hits.forEach((place, why) -> found.add(new Hit(place, why)));
        return found;
    }

    private static IntConsumer hit(Map<Integer, Why> hits, Why why) {
        return place -> hits.putIfAbsent(place, why);
    }

    private static void each(int[] places, IntConsumer what) {
        for (int place : places) {
            what.accept(place);
        }
    }

    private static String form(String username) {
        return Kind.USERNAME.form(List.of()).apply(username);
    }
}
