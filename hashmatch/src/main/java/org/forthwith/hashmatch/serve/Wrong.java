package org.forthwith.hashmatch.serve;

/** A call that is not answered as it was meant to be. Why is a sentence that never repeats what the caller wrote. */
final class Wrong extends RuntimeException {

    final int status;
    final String where;

    /** In seconds; 0 when coming again helps nothing. */
    final int comeAgainIn;

    private Wrong(int status, String why, String where, int comeAgainIn) {
        super(why);
        this.status = status;
        this.where = where;
        this.comeAgainIn = comeAgainIn;
    }

    Wrong(int status, String why) {
        this(status, why, "", 0);
    }

    /** Something in the body, and where, such as {@code uploads[3].hashes.pdq}. */
    static Wrong in(String where, String why) {
        return new Wrong(400, why, where, 0);
    }

    static Wrong later(String why, int seconds) {
        return new Wrong(503, why, "", seconds);
    }

    String why() {
        return String.valueOf(getMessage());
    }
}
