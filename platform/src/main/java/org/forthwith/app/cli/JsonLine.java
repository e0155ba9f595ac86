package org.forthwith.app.cli;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/** One document a line, for other programs. */
final class JsonLine {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private JsonLine() {}

    static String of(Path file, String part, Told told) {
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("file", file.toString());
        if (!part.isEmpty()) {
            line.put("part", part);
        }
        line.put("status", told.status().name());
        if (told.referral() != null) {
            line.put("referral", told.referral());
        }
        if (told.reference() != null) {
            line.put("reference", told.reference());
        }
        line.put("notes", told.notes());
        return JSON.writeValueAsString(line);
    }
}
