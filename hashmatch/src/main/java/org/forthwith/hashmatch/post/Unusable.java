package org.forthwith.hashmatch.post;

import java.io.IOException;

/** A queue cannot be used as it was asked for. The message says what to do; nothing in the queue has been changed. */
public final class Unusable extends IOException {

    Unusable(String why) {
        super(why);
    }
}
