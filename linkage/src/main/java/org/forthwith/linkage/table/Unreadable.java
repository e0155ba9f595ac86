package org.forthwith.linkage.table;

/** A file that cannot be read as records. The message says in which line, what is wrong and what to do, and holds no value of any record. */
public final class Unreadable extends RuntimeException {

    public Unreadable(String what) {
        super(what);
    }
}
