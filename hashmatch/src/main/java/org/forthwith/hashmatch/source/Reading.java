package org.forthwith.hashmatch.source;

import java.util.Locale;
import java.util.SortedMap;

/**
 * How the reading of a list went.
 *
 * @param format in which it turned out to be written: {@code NCMEC}, {@code VICS} or {@code PLAIN}
 * @param unused how many hashes were of kinds that are not used here, by kind; they are not refused, and their entries stand by their other hashes
 * @param next where the page is that follows, as the list says; empty when none does. It comes from a peer, and nothing is asked there before it has been judged
 */
public record Reading(String format, SortedMap<String, Long> unused, String next) {

    /** The list says that more pages follow, which are not in it. */
    public boolean continued() {
        return !next.isEmpty();
    }

    /** Counts a hash of a kind that is not used. Kinds that nobody knows count together: a list may call them what it likes. */
    static void count(String kind, SortedMap<String, Long> unused) {
        String known = known(kind.toLowerCase(Locale.ROOT));
        unused.put(known, unused.getOrDefault(known, 0L) + 1);
    }

    private static String known(String kind) {
        if (kind.equals("pdna") || kind.startsWith("photodna")) {
            return "PhotoDNA";
        }
        if (kind.startsWith("tmk")) {
            return "TMK";
        }
        if (kind.startsWith("videntifier")) {
            return "Videntifier";
        }
        return kind.startsWith("ssvh") ? "SSVH" : "others";
    }
}
