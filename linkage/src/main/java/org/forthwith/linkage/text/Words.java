package org.forthwith.linkage.text;

/** Counts the words of a text, and those that two have in common, without taking the texts apart. One space stands between two words. */
public final class Words {

    private Words() {}

    public static int count(String text) {
        int count = text.isEmpty() ? 0 : 1;
        for (int at = text.indexOf(' '); at >= 0; at = text.indexOf(' ', at + 1)) {
            count++;
        }
        return count;
    }

    /** How many words of one text stand in the other too. */
    public static int common(String text, String other) {
        int common = 0;
        int from = 0;
        while (from < text.length()) {
            int space = text.indexOf(' ', from);
            int until = space < 0 ? text.length() : space;
            common += has(other, text, from, until - from) ? 1 : 0;
            from = until + 1;
        }
        return common;
    }

    private static boolean has(String searched, String source, int from, int length) {
        char first = source.charAt(from);
        for (int at = searched.indexOf(first); at >= 0; at = searched.indexOf(first, at + 1)) {
            boolean begins = at == 0 || searched.charAt(at - 1) == ' ';
            boolean ends = at + length == searched.length()
                    || (at + length < searched.length() && searched.charAt(at + length) == ' ');
            if (begins && ends && searched.regionMatches(at, source, from, length)) {
                return true;
            }
        }
        return false;
    }
}
