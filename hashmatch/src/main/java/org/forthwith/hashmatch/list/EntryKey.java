package org.forthwith.hashmatch.list;

/**
 * What an entry is called, for good: whoever puts it on a list again, changed, uses the same key.
 *
 * @param list the list, such as {@code ncmec-industry/42} for what member 42 shares, or the name that an operator gives a file
 * @param key the entry's name on that list
 */
public record EntryKey(String list, String key) implements Comparable<EntryKey> {

    /** Longer names are refused: who needs more has not understood the field. In characters. */
    public static final int LONGEST = 500;

    public EntryKey {
        if (!isName(list) || !isName(key)) {
            throw new IllegalArgumentException("A list and a key have 1 to " + LONGEST + " whole characters.");
        }
    }

    /** Half a character would come back from the disk as another one. */
    private static boolean isName(String name) {
        boolean whole = !name.isBlank() && name.length() <= LONGEST;
        for (int at = 0; whole && at < name.length(); at += Character.charCount(name.codePointAt(at))) {
            whole = Character.getType(name.codePointAt(at)) != Character.SURROGATE;
        }
        return whole;
    }

    /** By list, then by key. It keeps tables of Java fast when a list chooses its keys so that all have one hash code. */
    // [impl->req~a-list-cannot-do-harm~1]
    @Override
    public int compareTo(EntryKey other) {
        int lists = list.compareTo(other.list);
        return lists == 0 ? key.compareTo(other.key) : lists;
    }
}
