package org.forthwith.linkage.json;

/** A text that was to be JSON, and is not, or does not hold what was looked for. The message says where and what. */
public final class NotJson extends RuntimeException {

    public NotJson(String what) {
        super(what);
    }
}
