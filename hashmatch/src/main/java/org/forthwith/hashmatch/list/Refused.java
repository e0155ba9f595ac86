package org.forthwith.hashmatch.list;

/**
 * A line or a part of a list that could not be taken, beside those that could.
 *
 * @param where such as {@code line 17} or {@code entry 4}, counted from 1
 * @param why a sentence without what was written there
 */
public record Refused(String where, String why) {}
