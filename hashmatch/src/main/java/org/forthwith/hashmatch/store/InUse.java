package org.forthwith.hashmatch.store;

import java.io.IOException;

/** Another process has the store open. */
public final class InUse extends IOException {

    InUse() {
        super(
                "The store is open in another process. Stop that one, or ask it: it answers over HTTP where it was started with \"serve\".");
    }
}
