package org.forthwith.hashmatch.json;

/** Something that was to be JSON is not. The message says what is wrong and never repeats what was written. */
public final class NotJson extends IllegalArgumentException {

    public NotJson(String what) {
        super(what);
    }
}
