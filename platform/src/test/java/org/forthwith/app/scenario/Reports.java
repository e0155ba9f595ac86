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

    /** How the suspect belongs to a place or to a child. */
    static Map<String, Object> suspect(String relation, String kind, String name) {
        return relation(relation, Map.of("kind", "SUSPECT"), Map.of("kind", kind, "name", name));
    }

    /** How a child that has been identified belongs to a place. */
    static Map<String, Object> child(String id, String relation, String kind, String name) {
        return relation(relation, Map.of("kind", "CHILD", "name", id), Map.of("kind", kind, "name", name));
    }

    private static Map<String, Object> relation(String relation, Map<String, String> from, Map<String, String> to) {
        return Map.of("kind", relation, "from", from, "to", to, "source", "council", "evidence", "council records");
    }

    /** Everybody who lives at an address is known. */
    static Map<String, Object> established(String address) {
        return Map.of("address", address, "source", "council", "evidence", "council records and a visit");
    }

    static Map<String, Object> grade(String grade) {
        return Map.of("grade", grade, "reason", "by the facts");
    }

    static Map<String, Object> searched() {
        return Map.of("found", false, "note", "searched by number and name");
    }
}
