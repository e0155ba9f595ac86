package org.forthwith.hashmatch.source;

import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;

/** Counts hashes of kinds that are not used here. Kinds that nobody knows count together: a list may call them what it likes. */
final class Unused {

    private final SortedMap<String, Long> counts = new TreeMap<>();

    void count(String kind) {
        counts.merge(known(kind), 1L, Long::sum);
    }

    SortedMap<String, Long> counts() {
        return counts;
    }

    private static String known(String kind) {
        String plain = kind.toLowerCase(Locale.ROOT);
        if (plain.equals("pdna") || plain.startsWith("photodna")) {
            return "PhotoDNA";
        }
        if (plain.startsWith("tmk")) {
            return "TMK";
        }
        if (plain.startsWith("videntifier")) {
            return "Videntifier";
        }
        return plain.startsWith("ssvh") ? "SSVH" : "others";
    }
}
