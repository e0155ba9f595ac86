package org.forthwith.hashmatch.value;

import java.util.Base64;
import java.util.HexFormat;

/** Takes written hashes apart. No length of hex is a length of base64 of the same algorithm, so one look at the length tells which it is. */
final class Written {

    private Written() {}

    static byte[] bytes(Algorithm algorithm, String written) {
        byte[] read = decoded(algorithm, written.strip());
        if (read.length != algorithm.bytes()) {
            throw new NotAHash("is base64 of " + read.length + " bytes and not " + algorithm.bytes());
        }
        return read;
    }

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
