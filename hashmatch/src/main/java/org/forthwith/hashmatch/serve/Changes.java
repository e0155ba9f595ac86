package org.forthwith.hashmatch.serve;

import java.util.List;
import java.util.Set;
import org.forthwith.hashmatch.list.Change;
import org.forthwith.hashmatch.list.Entry;
import org.forthwith.hashmatch.list.EntryKey;
import org.forthwith.hashmatch.value.Algorithm;
import org.forthwith.hashmatch.value.Hash;
import org.forthwith.hashmatch.value.Quality;

/** Reads what is to be put on a list, and what is to be withdrawn. */
final class Changes {

    private static final Set<String> PUT = Set.of("list", "key", "version", "code", "added", "hashes", "quality");
    private static final Set<String> WITHDRAW = Set.of("list", "key", "at");

    private Changes() {}

    static Change put(Part part) {
        part.only(PUT);
        List<Hash> hashes = hashes(part);
        return part.made(() -> new Change.Put(new Entry(
                key(part),
                part.member("version").textOr(""),
                part.member("code").textOr(""),
                part.member("added").instant(),
                hashes)));
    }

    // [impl->req~a-poor-pdq-is-not-listed~1]
    private static List<Hash> hashes(Part part) {
        List<Hash> hashes = Hashes.of(part.member("hashes"));
        boolean poor = !Hashes.quality(part.member("quality")).isAtLeast(Quality.LEAST);
        if (poor && hashes.stream().anyMatch(hash -> hash.algorithm() == Algorithm.PDQ)) {
            throw part.member("quality")
                    .wrong("A PDQ of a quality under " + Quality.LEAST.percent()
                            + " is not listed: it would match anything.");
        }
        return hashes;
    }

    static Change withdraw(Part part) {
        part.only(WITHDRAW);
        return new Change.Withdraw(key(part), part.member("at").instant());
    }

    private static EntryKey key(Part part) {
        String list = part.member("list").text();
        String key = part.member("key").text();
        return part.made(() -> new EntryKey(list, key));
    }
}
