package org.forthwith.hashmatch.serve;

/** A call that is not answered as it was meant to be. Why is a sentence that never repeats what the caller wrote. */
final class Wrong extends IllegalArgumentException {

    final int status;

    /** Such as {@code uploads[3].hashes.pdq}; empty when it is not about a place in the body. */
    final String where;

    /** In seconds; 0 when coming again helps nothing. */
    final int comeAgainIn;

    Wrong(int status, String why, String where, int comeAgainIn) {
        super(why);
        this.status = status;
        this.where = where;
        this.comeAgainIn = comeAgainIn;
    }

    Wrong(int status, String why) {
        this(status, why, "", 0);
    }

    String why() {
        return String.valueOf(getMessage());
    }
}
