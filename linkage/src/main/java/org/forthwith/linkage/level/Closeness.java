package org.forthwith.linkage.level;

/** Compares two different values in their normal form. Not for two threads at once. */
@FunctionalInterface
public interface Closeness {

    /** 0 when nothing about them is alike, and more the higher the rung on which they stand; the same from either side. */
    int rung(String left, String right);
}
