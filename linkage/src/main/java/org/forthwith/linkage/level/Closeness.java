package org.forthwith.linkage.level;

/** Compares two different values in their normal form. Not for two threads at once. */
public interface Closeness {

    /** 0 when nothing about them is alike, and more the higher the rung on which they stand; the same from either side. */
    int rung(String left, String right);

    /** Whether two who both have this value have all in common that there is to have; of a date without its day they have not. */
    default boolean whole(String value) {
        return true;
    }

    /** A number from which {@link #surelyNothing} can tell, without fetching a letter; 0 where it can not. */
    default long sign(String value) {
        return 0;
    }

    /** A number from which {@link #rung(long, long)} can tell, without fetching a letter; 0 where it can not. */
    default long letters(String value) {
        return 0;
    }

    /** {@link #rung(String, String)} of two different values, by their letters, neither of which is 0. */
    default int rung(long left, long right) {
        throw new IllegalStateException("says nothing by letters");
    }

    /** Whether two values surely stand on the lowest rung, by their signs, neither of which is 0. */
    default boolean surelyNothing(long left, long right) {
        return false;
    }
}
