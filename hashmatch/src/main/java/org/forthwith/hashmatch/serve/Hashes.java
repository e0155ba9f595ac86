package org.forthwith.hashmatch.serve;

import java.util.ArrayList;
import java.util.List;
import org.forthwith.hashmatch.match.Upload;
import org.forthwith.hashmatch.value.Algorithm;
import org.forthwith.hashmatch.value.Hash;
import org.forthwith.hashmatch.value.NotAHash;
import org.forthwith.hashmatch.value.Quality;

/** Reads {@code {"pdq": ["hex", "base64"], "md5": "hex"}}. */
final class Hashes {

    private Hashes() {}

    static List<Hash> of(Part hashes) {
        List<Hash> all = new ArrayList<>();
        for (Object name : hashes.members().keySet()) {
            Algorithm algorithm = Algorithm.named(String.valueOf(name))
                    .orElseThrow(() ->
                            hashes.wrong("There is an algorithm that is not used; PDQ, MD5, SHA-1 and SHA-256 are."));
            for (Part written : hashes.member(String.valueOf(name)).itemsOrOne(Upload.MOST_HASHES)) {
                all.add(hash(algorithm, written));
            }
        }
        if (all.isEmpty() || all.size() > Upload.MOST_HASHES) {
            throw hashes.wrong("1 to " + Upload.MOST_HASHES + " hashes are to stand here.");
        }
        return all;
    }

    private static Hash hash(Algorithm algorithm, Part written) {
        try {
            return Hash.read(algorithm, written.text());
        } catch (NotAHash why) {
            throw written.wrong("What is to be " + algorithm.written() + " " + why.getMessage() + ".");
        }
    }

    /** The best when nobody says. */
    static Quality quality(Part said) {
        return said.isThere() ? new Quality(said.number(0, 100)) : Quality.BEST;
    }
}
