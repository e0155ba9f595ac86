package org.forthwith.app;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.InstantSource;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import org.forthwith.app.database.Database;

/**
 * The tables that come with the product and from which, with the story of a case, its due times follow. A version that brings others works the
 * duties out anew before anybody sees them.
 */
// [impl->req~other-tables-work-the-duties-out-anew~1]
public record DutyBasis(Database database, Reference reference, InstantSource wallClock) {

    private static final List<String> TABLES = List.of(
            "clocks.csv", "ladder.csv", "mandatory-checks.csv", "pause-reasons.csv", "bank-holidays.csv", "forces.csv");

    /** Works the duties out anew if it was by other tables that they were. Gives whether that was so. */
    public boolean bringUpToDate() {
        return new Basis("duty_basis", "digest", "duty").bringUpTo(digest(), database, reference, wallClock);
    }

    /** Of the tables of this version of the product. */
    static String digest() {
        try {
            MessageDigest sum = MessageDigest.getInstance("SHA-256");
            for (String table : TABLES) {
                sum.update(bytes(table));
            }
            return HexFormat.of().formatHex(sum.digest());
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static byte[] bytes(String table) {
        String name = "/org/forthwith/reference/" + table;
        try (InputStream stream = Objects.requireNonNull(DutyBasis.class.getResourceAsStream(name), name)) {
            return stream.readAllBytes();
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }
}
