package org.forthwith.linkage.name;

import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which forenames are forms of one another, by the list {@code nicknames.csv}. */
public final class Nicknames {

    private static final Map<String, Set<Integer>> GROUPS = groups();

    private Nicknames() {}

    /** Whether two forenames, in plain letters, stand in one line of the list. */
    public static boolean related(String left, String right) {
        Set<Integer> groups = GROUPS.get(left);
        return groups != null && !Collections.disjoint(groups, GROUPS.getOrDefault(right, Set.of()));
    }

    /** Whether a forename, in plain letters, stands in the list at all. */
    public static boolean known(String name) {
        return GROUPS.containsKey(name);
    }

    private static Map<String, Set<Integer>> groups() {
        Map<String, Set<Integer>> groups = new HashMap<>();
        List<List<String>> lines = Lists.read("nicknames.csv");
        for (int line = 0; line < lines.size(); line++) {
            for (String name : lines.get(line)) {
                groups.computeIfAbsent(name, any -> new HashSet<>()).add(line);
            }
        }
        return Map.copyOf(groups);
    }
}
