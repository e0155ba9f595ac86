package org.forthwith.hashmatch.serve;

import java.util.Set;
import org.forthwith.hashmatch.list.EntryKey;
import org.forthwith.hashmatch.match.Upload;

/** Reads {@code {"reference": "u1", "hashes": {...}, "quality": 88}}. */
final class Uploads {

    private static final Set<String> MEMBERS = Set.of("reference", "hashes", "quality");

    private Uploads() {}

    static Upload of(Part upload) {
        upload.only(MEMBERS);
        return new Upload(
                reference(upload), Hashes.of(upload.member("hashes")), Hashes.quality(upload.member("quality")));
    }

    /** Empty when there is none. */
    static String reference(Part upload) {
        String reference = upload.member("reference").textOr("");
        if (reference.length() > EntryKey.LONGEST) {
            throw upload.member("reference").wrong("A reference has up to " + EntryKey.LONGEST + " characters.");
        }
        return reference;
    }
}
