package org.forthwith.hashmatch.command;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.forthwith.hashmatch.json.Json;
import org.forthwith.hashmatch.json.NotJson;
import org.forthwith.hashmatch.match.Upload;
import org.forthwith.hashmatch.value.Algorithm;
import org.forthwith.hashmatch.value.NotAHash;
import org.jspecify.annotations.Nullable;

/** Reads an upload that is written as JSON, in one line. Members of other names are not read. */
record UploadJson(UploadHashes hashes) {

    private static final String FORM = "its hashes are no object with an algorithm before each hash or list of hashes";

    Upload read(String text, long line) {
        try {
            if (Json.read(text) instanceof Map<?, ?> map) {
                return read(map, new UploadDraft(line));
            }
        } catch (NotJson malformed) {
            throw new NotAHash(String.valueOf(malformed.getMessage()));
        }
        throw new NotAHash("is no object");
    }

    private Upload read(Map<?, ?> map, UploadDraft draft) {
        if (map.get("reference") != null) {
            draft.reference = String.valueOf(map.get("reference"));
        }
        if (map.get("quality") != null) {
            draft.quality(String.valueOf(map.get("quality")));
        }
        if (!(map.get("hashes") instanceof Map<?, ?> written)) {
            throw new NotAHash(FORM);
        }
        written.forEach((name, value) -> take(String.valueOf(name), value, draft));
        return draft.upload();
    }

    private void take(String name, @Nullable Object value, UploadDraft draft) {
        Algorithm algorithm =
                Algorithm.named(name).orElseThrow(() -> new NotAHash("is of an algorithm that is not used"));
        for (Object each : value instanceof List<?> list ? list : Collections.singletonList(value)) {
            if (!(each instanceof String hash)) {
                throw new NotAHash(FORM);
            }
            draft.hashes.addAll(hashes.read(algorithm, hash));
        }
    }
}
