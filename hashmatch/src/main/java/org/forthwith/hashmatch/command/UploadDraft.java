package org.forthwith.hashmatch.command;

import java.util.ArrayList;
import java.util.List;
import org.forthwith.hashmatch.match.Upload;
import org.forthwith.hashmatch.value.Hash;
import org.forthwith.hashmatch.value.NotAHash;
import org.forthwith.hashmatch.value.Quality;

/** An upload while its line is read. */
final class UploadDraft {

    private static final int LONGEST_REFERENCE = 500;

    final List<Hash> hashes = new ArrayList<>();
    String reference;
    private Quality quality = Quality.BEST;

    UploadDraft(long line) {
        this.reference = Long.toString(line);
    }

    void quality(String written) {
        try {
            quality = new Quality(Integer.parseInt(written));
        } catch (NumberFormatException notANumber) {
            throw new NotAHash("the quality of its PDQ is no whole number from 0 to 100");
        }
    }

    Upload upload() {
        if (hashes.isEmpty()) {
            throw new NotAHash("has no hash");
        }
        if (reference.length() > LONGEST_REFERENCE || hashes.size() > Upload.MOST_HASHES) {
            throw new NotAHash("has a reference of more than " + LONGEST_REFERENCE + " characters, or more than "
                    + Upload.MOST_HASHES + " hashes");
        }
        return new Upload(reference, hashes, quality);
    }
}
