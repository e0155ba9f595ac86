package org.forthwith.linkage.level;

/**
 * A rung that somebody has declared: values that are at least so alike, or at most so far apart, by one way of comparing.
 *
 * @param way {@code jaro-winkler} (at least, from 0 to 1), {@code levenshtein} or {@code damerau} (at most so many slips), {@code beginning}
 *     (at least so many first characters in common), {@code years} (dates at most so far apart)
 */
public record Rung(String way, double limit) {

    public static final String JARO_WINKLER = "jaro-winkler";
    public static final String LEVENSHTEIN = "levenshtein";
    public static final String DAMERAU = "damerau";
    public static final String BEGINNING = "beginning";
    public static final String YEARS = "years";
}
