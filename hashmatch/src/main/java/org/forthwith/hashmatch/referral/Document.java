package org.forthwith.hashmatch.referral;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * What is sent, in UTF-8.
 *
 * @param replaced how many characters could not be written in such a document and stand there as U+FFFD; it says so itself
 */
public record Document(String text, int replaced) {

    /** SHA-256 in hex: by it referrals are named and answers are proved. */
    public static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("every Java platform has SHA-256", missing);
        }
    }

    @Override
    public String toString() {
        return "a document of " + text.length() + " characters";
    }
}
