package org.forthwith.hashmatch.serve;

import java.io.IOException;

/** The server does not open as it was asked to. The message says why and what to do. */
public final class NotServed extends IOException {

    NotServed(String why) {
        super(why);
    }
}
