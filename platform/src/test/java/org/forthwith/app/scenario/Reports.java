package org.forthwith.app.scenario;

import java.util.List;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/** Reports with nothing in them but what a scenario needs. */
final class Reports {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private Reports() {}

    static String written(Map<String, ?> report) {
        return JSON.writeValueAsString(report);
    }

    /** A report that a force takes about the holder of a telephone number. */
    static Map<String, Object> about(String phone, String number, String force) {
        return direct(number, Map.of("phones", List.of(phone)), force);
    }

    /** The same about the holder of a user name. */
    static Map<String, Object> aboutHandle(String name, String number, String force) {
        return direct(number, Map.of("usernames", List.of(Map.of("platform", "Example Chat", "name", name))), force);
    }

    static Map<String, Object> direct(String number, Map<String, Object> suspect, String force) {
        return Map.of(
                "format", "direct-report-1", "reference", number, "suspect", suspect, "place", Map.of("force", force));
    }

    static Map<String, Object> child(int age, String lives) {
        return Map.of("age", age, "livesWithSuspect", lives, "immediateRisk", false, "howKnown", "household check");
    }

    static Map<String, Object> grade(String grade) {
        return Map.of("grade", grade, "reason", "by the facts");
    }

    static Map<String, Object> searched() {
        return Map.of("found", false, "note", "searched by number and name");
    }
}
