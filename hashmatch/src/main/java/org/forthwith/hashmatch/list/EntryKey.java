package org.forthwith.hashmatch.list;

/**
 * What an entry is called, for good: whoever puts it on a list again, changed, uses the same key.
 *
 * @param list the list, such as {@code ncmec-industry/42} for what member 42 shares, or the name that an operator gives a file
 * @param key the entry's name on that list
 */
public record EntryKey(String list, String key) {

    /** Longer names are refused: who needs more has not understood the field. In characters. */
    public static final int LONGEST = 500;

    public EntryKey {
        if (list.isBlank() || key.isBlank() || list.length() > LONGEST || key.length() > LONGEST) {
            throw new IllegalArgumentException("A list and a key have 1 to " + LONGEST + " characters.");
        }
    }
}
