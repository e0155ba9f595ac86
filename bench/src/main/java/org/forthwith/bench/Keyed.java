package org.forthwith.bench;

/** The SQL that makes the key {@code k.key} of a value as {@code linking} makes it. */
final class Keyed {

    private Keyed() {}

    /** @param value the SQL that gives the text */
    static String by(String kind, String value) {
        return """
            cross join lateral (select sha256('%s'::bytea || '\\x00'::bytea || convert_to(%s, 'UTF8')) as digest) d
            cross join lateral (select ('x' || encode(substr(digest, 1, 8), 'hex'))::bit(64)::bigint as key) k""".formatted(kind, value);
    }
}
