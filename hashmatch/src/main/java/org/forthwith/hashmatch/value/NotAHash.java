package org.forthwith.hashmatch.value;

/** Something that was to be a hash is none. The message says why, so that it can follow the name of a field, and never repeats what was written. */
public final class NotAHash extends IllegalArgumentException {

    public NotAHash(String why) {
        super(why);
    }
}
