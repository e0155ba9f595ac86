package org.forthwith.risk.table;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Names a rule set so that no two different files share a name. */
final class RuleSetName {

    private static final int DIGITS = 12;

    private RuleSetName() {}

    /** The id, and the first twelve hexadecimal digits of the SHA-256 of the file. */
    // [impl->req~risk-grade-explains-itself~1]
    static String of(String id, byte[] file) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(file);
            return id + "@" + HexFormat.of().formatHex(digest).substring(0, DIGITS);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }
}
