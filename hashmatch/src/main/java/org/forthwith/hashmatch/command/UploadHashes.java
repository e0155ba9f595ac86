package org.forthwith.hashmatch.command;

import java.util.ArrayList;
import java.util.List;
import org.forthwith.hashmatch.source.Prefixed;
import org.forthwith.hashmatch.value.Algorithm;
import org.forthwith.hashmatch.value.Hash;
import org.forthwith.hashmatch.value.NotAHash;
import org.jspecify.annotations.Nullable;

/**
 * Reads the hashes of an upload as they are written.
 *
 * @param otherwise what 64 digits are where nothing else says it; null when nobody has said
 */
record UploadHashes(@Nullable Algorithm otherwise) {

    /**
     * {@link NotAHash} when one cannot be read.
     *
     * @param said the algorithm that a column or a name says; null when it says none
     * @param written one or several, with blanks between
     */
    List<Hash> read(@Nullable Algorithm said, String written) {
        List<Hash> read = new ArrayList<>();
        for (String each : written.strip().split("\\s+", -1)) {
            read.add(one(said, Prefixed.of(each)));
        }
        return read;
    }

    private Hash one(@Nullable Algorithm said, Prefixed written) {
        Algorithm algorithm = written.algorithm(said);
        if (algorithm == null && written.prefix().isEmpty() && written.value().length() == 64) {
            algorithm = otherwise;
        }
        if (algorithm == null) {
            throw new NotAHash(written.whyUntold());
        }
        try {
            return Hash.read(algorithm, written.value());
        } catch (NotAHash wrong) {
            throw new NotAHash("what is to be " + algorithm.written() + " " + wrong.getMessage());
        }
    }
}
