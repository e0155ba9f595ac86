package org.forthwith.hashmatch.serve;

import java.util.LinkedHashMap;
import java.util.Map;
import org.forthwith.hashmatch.json.JsonWriter;
import org.jspecify.annotations.Nullable;

/** What is answered. */
final class Answer {

    final int status;
    final String type;
    final String text;

    Answer(int status, String type, String text) {
        this.status = status;
        this.type = type;
        this.text = text;
    }

    static Answer json(int status, Map<?, ?> said) {
        return new Answer(status, "application/json", JsonWriter.write(said));
    }

    /** An object of JSON from names and values in turn. */
    static Map<String, @Nullable Object> said(@Nullable Object... namesAndValues) {
        Map<String, @Nullable Object> said = new LinkedHashMap<>();
        for (int at = 0; at < namesAndValues.length; at += 2) {
            said.put(String.valueOf(namesAndValues[at]), namesAndValues[at + 1]);
        }
        return said;
    }
}
