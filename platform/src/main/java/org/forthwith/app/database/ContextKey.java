package org.forthwith.app.database;

import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;

/**
 * The key with which the application tells the database for whom it works. It lies in the database, readable by the owner only, so that
 * every process that serves one database signs alike. Kept as the two pads of HMAC-SHA-256 (RFC 2104), which is how the database needs it.
 */
final class ContextKey {

    private static final int BYTES = 32;
    private static final int BLOCK = 64;
    private static final byte INNER = 0x36;
    private static final byte OUTER = 0x5c;

    private ContextKey() {}

    /** The key of this database, made at random the first time. */
    // [impl->req~context-key-is-for-the-owner-only~1]
    static byte[] of(Login owner) {
        try (var connection = owner.connect()) {
            make(connection);
            return read(connection);
        } catch (SQLException fault) {
            throw new DatabaseFault("The key of the database could not be read: " + fault.getMessage(), fault);
        }
    }

    private static void make(Connection connection) throws SQLException {
        var key = new byte[BYTES];
        new SecureRandom().nextBytes(key);
        try (var insert = connection.prepareStatement(
                "insert into context_key (singleton, inner_pad, outer_pad) values (true, ?, ?) on conflict do nothing")) {
            insert.setBytes(1, pad(key, INNER));
            insert.setBytes(2, pad(key, OUTER));
            insert.executeUpdate();
        }
    }

    private static byte[] read(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var row = statement.executeQuery("select inner_pad from context_key")) {
            row.next();
            return Arrays.copyOf(pad(row.getBytes(1), INNER), BYTES);
        }
    }

    /** Fills up to a block with zeros and combines with the pad; done twice, it gives back the key. */
    private static byte[] pad(byte[] key, byte with) {
        var padded = Arrays.copyOf(key, BLOCK);
        for (int i = 0; i < BLOCK; i++) {
            padded[i] ^= with;
        }
        return padded;
    }
}
