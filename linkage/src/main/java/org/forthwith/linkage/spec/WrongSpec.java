package org.forthwith.linkage.spec;

/** A description that says something that cannot be. The message says what. */
public final class WrongSpec extends RuntimeException {

    public WrongSpec(String what) {
        super(what);
    }
}
