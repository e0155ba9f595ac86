package org.forthwith.hashmatch.source;

import java.util.SortedMap;

/**
 * How the reading of a list went.
 *
 * @param format in which it turned out to be written
 * @param unused how many hashes were of kinds that are not used here, by kind; they are not refused, and their entries stand by their other hashes
 * @param continued the list says that more pages follow, which are not in it
 */
public record Reading(ListFormat format, SortedMap<String, Long> unused, boolean continued) {}
