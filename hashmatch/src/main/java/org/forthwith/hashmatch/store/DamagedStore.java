package org.forthwith.hashmatch.store;

import java.io.IOException;

/** A file of the store is not as it was written. Nothing is searched then: an answer "no match" from half a list would be wrong. */
public final class DamagedStore extends IOException {

    DamagedStore(String what) {
        super(what);
    }
}
