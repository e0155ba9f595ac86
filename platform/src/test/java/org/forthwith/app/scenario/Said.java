package org.forthwith.app.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the platform answered. */
record Said(int status, String text) {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    static Said of(HttpResponse<String> answer) {
        return new Said(answer.statusCode(), answer.body());
    }

    JsonNode json() {
        return JSON.readTree(text);
    }

    /** The text at a JSON pointer; "" when there is none. */
    String text(String pointer) {
        return json().at(pointer).asString("");
    }

    /** An act that was done. */
    void done() {
        assertThat(status).as(text).isEqualTo(200);
    }

    /** An act that was refused, for this reason and under these rules. */
    void refused(String code, String... rules) {
        assertThat(status).as(text).isEqualTo(409);
        assertThat(text("/type")).isEqualTo("/problems/refused");
        assertThat(text("/code")).isEqualTo(code);
        List<String> named =
                json().at("/rules").valueStream().map(JsonNode::asString).toList();
        assertThat(named).as(text).contains(rules);
    }
}
