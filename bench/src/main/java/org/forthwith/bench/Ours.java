package org.forthwith.bench;

/** Our own searches, as they are held against those of others. Until the library has one, what anybody would write stands in for it. */
final class Ours {

    private Ours() {}

    /** Looks at every row. */
    static HashSearch flat() {
        return new EveryRow();
    }

    /** Looks up where near hashes can only be. */
    static HashSearch index() {
        return new EveryRow();
    }

    static DigestSearch digests() {
        return new SortedKeys();
    }
}
