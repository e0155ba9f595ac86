package org.forthwith.hashmatch.command;

/** With what a run ends. */
final class Code {

    /** Nothing matched; of everything but screening: done. */
    static final int NOTHING = 0;

    /** Something matched; of everything but screening: done in part. */
    static final int SOMETHING = 1;

    static final int WRONG = 2;
    static final int FAULT = 3;

    private Code() {}
}
