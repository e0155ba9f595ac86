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

    default String base64() {
        return Base64.getEncoder().encodeToString(bytes());
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
        return of(algorithm, Written.bytes(algorithm, written));
    }
}
