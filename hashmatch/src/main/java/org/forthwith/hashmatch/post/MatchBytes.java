package org.forthwith.hashmatch.post;

import java.io.IOException;
import org.forthwith.hashmatch.list.Entry;
import org.forthwith.hashmatch.list.EntryKey;
import org.forthwith.hashmatch.match.Match;
import org.forthwith.hashmatch.value.Algorithm;
import org.forthwith.hashmatch.value.Hash;

/** A match as bytes and back. */
final class MatchBytes {

    private MatchBytes() {}

    static void write(Match match, Out out) throws IOException {
        write(match.asked(), out);
        write(match.listed(), out);
        out.number(match.distance());
        write(match.entry(), out);
    }

    static Match match(In in) throws IOException {
        return new Match(hash(in), hash(in), in.number(), entry(in));
    }

    private static void write(Hash hash, Out out) throws IOException {
        out.name(hash.algorithm());
        out.bytes(hash.bytes());
    }

    private static Hash hash(In in) throws IOException {
        return Hash.of(in.name(Algorithm.class), in.bytes());
    }

    private static void write(Entry entry, Out out) throws IOException {
        write(entry.key(), out);
        out.text(entry.version());
        out.text(entry.code());
        out.optional(entry.added(), out::instant);
        out.all(entry.hashes(), hash -> write(hash, out));
    }

    private static Entry entry(In in) throws IOException {
        return new Entry(key(in), in.text(), in.text(), in.optional(in::instant), in.all(() -> hash(in)));
    }

    static void write(EntryKey key, Out out) throws IOException {
        out.text(key.list());
        out.text(key.key());
    }

    static EntryKey key(In in) throws IOException {
        return new EntryKey(in.text(), in.text());
    }
}
