package org.forthwith.app.scenario;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.forthwith.kernel.Role;

/** Two people who answer for rule sets, at work through the API. */
record RuleOwners(Person one, Person other) {

    private static final String NATIONAL = "91";

    static RuleOwners in(Scene scene) {
        return new RuleOwners(
                scene.person("rules-one", NATIONAL, Role.RULE_OWNER),
                scene.person("rules-other", NATIONAL, Role.RULE_OWNER));
    }

    /** Gives the id under which it is kept. */
    String draft(String dmn) {
        Said said = one.sends("/rule-sets", dmn.getBytes(UTF_8));
        assertThat(said.status()).as(said.text()).isEqualTo(201);
        return said.text("/id");
    }

    String proved(String dmn) {
        String id = draft(dmn);
        one.post("/rule-sets/" + id + "/proof", Map.of()).done();
        return id;
    }

    String tried(String dmn) {
        String id = proved(dmn);
        one.post("/rule-sets/" + id + "/trial", trial()).done();
        return id;
    }

    String signed(String dmn) {
        String id = tried(dmn);
        sign(one, id).done();
        sign(other, id).done();
        return id;
    }

    Said sign(Person by, String id) {
        return by.post("/rule-sets/" + id + "/signature", Map.of("file", name(id)));
    }

    String name(String id) {
        return one.get("/rule-sets/" + id).text("/line/name");
    }

    String stage(String id) {
        return one.get("/rule-sets/" + id).text("/line/stage");
    }

    Said activate(String id) {
        return one.post("/rule-sets/" + id + "/activation", Map.of());
    }

    static Map<String, ?> trial() {
        return Map.of("from", "2026-01-01", "to", "2026-03-01");
    }
}
