package org.forthwith.hashmatch.serve;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.forthwith.hashmatch.json.JsonWriter;
import org.jspecify.annotations.Nullable;

/** What is answered. */
record Answer(int status, String type, Map<String, String> headers, String text) {

    static Answer json(int status, Map<String, ? extends @Nullable Object> said) {
        return new Answer(status, "application/json", Map.of(), JsonWriter.write(said));
    }

    static Answer of(Wrong wrong) {
        Map<String, Object> said = new LinkedHashMap<>();
        said.put("error", wrong.why());
        if (!wrong.where.isEmpty()) {
            said.put("where", wrong.where);
        }
        Answer answer = json(wrong.status, said);
        return switch (wrong.status) {
            case 401 -> answer.with("WWW-Authenticate", "Bearer");
            case 503 -> answer.with("Retry-After", Integer.toString(Math.max(1, wrong.comeAgainIn)));
            default -> answer;
        };
    }

    Answer with(String name, String value) {
        Map<String, String> more = new LinkedHashMap<>(headers);
        more.put(name, value);
        return new Answer(status, type, more, text);
    }

    byte[] bytes() {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
