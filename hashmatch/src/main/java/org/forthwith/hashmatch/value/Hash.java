package org.forthwith.hashmatch.value;

import java.util.Base64;
import java.util.HexFormat;

/** A hash of a kind that lists hold. It is never what it was made from, and nothing can be made from it. */
public sealed interface Hash permits Pdq, Digest {

    Algorithm algorithm();

    /** As many bytes as {@link Algorithm#bytes()} says, the highest first. */
    byte[] bytes();

    /** In small letters. */
    default String hex() {
        return HexFormat.of().formatHex(bytes());
    }

    /** {@link NotAHash} when there are too few bytes or too many. */
    static Hash of(Algorithm algorithm, byte[] bytes) {
        return algorithm == Algorithm.PDQ ? Pdq.of(bytes) : new Digest(algorithm, bytes);
    }

    /**
     * A hash as it stands in a file: hex in letters of either case, or base64, told apart by how long they are.
     *
     * @throws NotAHash when it is neither, or too long or too short; the message does not repeat it
     */
    static Hash read(Algorithm algorithm, String written) {
        byte[] read = decoded(algorithm, written.strip());
        if (read.length != algorithm.bytes()) {
            throw new NotAHash("is base64 of " + read.length + " bytes and not " + algorithm.bytes());
        }
        return of(algorithm, read);
    }

    /** No length of hex is a length of base64 of the same algorithm, so one look at the length tells which it is. */
    private static byte[] decoded(Algorithm algorithm, String text) {
        int bytes = algorithm.bytes();
        try {
            if (text.length() == 2 * bytes) {
                return HexFormat.of().parseHex(text);
            }
            if (text.length() == (bytes + 2) / 3 * 4 || text.length() == (4 * bytes + 2) / 3) {
                return Base64.getDecoder().decode(text);
            }
        } catch (IllegalArgumentException neither) {
            throw new NotAHash("is neither hex nor base64");
        }
        throw new NotAHash(
                "has " + text.length() + " characters; " + algorithm.written() + " has " + 2 * bytes + " in hex");
    }
}
