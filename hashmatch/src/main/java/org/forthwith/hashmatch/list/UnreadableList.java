package org.forthwith.hashmatch.list;

import java.io.IOException;

/** A list that cannot be read to its end: not what it was said to be, or made to do harm. What was heard before it broke is not to be relied on. */
public final class UnreadableList extends IOException {

    public UnreadableList(String why) {
        super(why);
    }
}
