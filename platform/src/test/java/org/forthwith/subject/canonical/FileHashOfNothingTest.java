package org.forthwith.subject.canonical;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import org.forthwith.kernel.IdentifierKind;
import org.forthwith.subject.NeverLink;
import org.junit.jupiter.api.Test;

class FileHashOfNothingTest {

    // [utest->req~a-value-that-says-nothing-never-links~1]
    @Test
    void every_algorithm_that_is_known_has_its_hash_of_nothing_on_the_list() throws NoSuchAlgorithmException {
        var list = NeverLink.all(LocalDate.parse("2026-11-22"));

        for (var algorithm : FileHash.LENGTHS.keySet()) {
            assertThat(list.why(IdentifierKind.FILE_HASH, algorithm + ":" + ofNothing(algorithm)))
                    .as(algorithm)
                    .isPresent();
        }
    }

    /** A perceptual hash of nothing is all zeros. */
    private static String ofNothing(String algorithm) throws NoSuchAlgorithmException {
        return algorithm.equals("PDQ")
                ? "0".repeat(64)
                : HexFormat.of()
                        .formatHex(MessageDigest.getInstance(algorithm.replace("SHA", "SHA-"))
                                .digest());
    }
}
