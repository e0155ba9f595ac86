package org.forthwith.app.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.forthwith.kernel.Role;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** One name in more cases than can be shown in pairs is an alarm of its own. */
class ManyHoldersTest {

    private static final String NAME = "many.holders.example";

    private final Scene scene = Scene.at("2026-03-02T09:00:00Z");
    private final Person devon = scene.person("hub-devon", Scene.DEVON, Role.INTAKE_OFFICER);
    private final Person yorkshire = scene.person("hub-yorkshire", Scene.WEST_YORKSHIRE, Role.INTAKE_OFFICER);

    // [utest->req~no-cap-silences-a-value~1]
    // [utest->req~a-hub-is-seen~1]
    @Test
    void the_fifty_second_case_is_told_in_how_many_others_the_name_stands() {
        for (int number = 1; number <= 51; number++) {
            devon.reports("PUBLIC", Reports.aboutHandle(NAME, "DESK-HUB-" + number, Scene.DEVON));
        }

        String last = yorkshire.reports("PUBLIC", Reports.aboutHandle("@" + NAME, "DESK-HUB-52", Scene.WEST_YORKSHIRE));

        CaseSeen seen = yorkshire.sees(last);
        assertThat(seen.list("/links")).isEmpty();
        assertThat(seen.list("/hubs")).singleElement().satisfies(hub -> {
            assertThat(hub.at("/kind").asString("")).isEqualTo("USERNAME");
            assertThat(hub.at("/written").asString("")).contains(NAME);
            assertThat(hub.at("/cases").asInt()).isEqualTo(51);
        });
        assertThat(seen.told("All forces searched")).containsExactly("1 values, 0 new links, 1 known in many cases");
        assertThat(seen.told("Value known in many cases")).containsExactly("username, 51 other cases");
        assertThat(hubs(yorkshire)).containsExactly(last);
        assertThat(hubs(devon)).doesNotContain(last);
        scene.agreesWithItsLedger();
    }

    private static List<String> hubs(Person person) {
        return person.get("/hubs")
                .json()
                .valueStream()
                .map(ManyHoldersTest::reference)
                .toList();
    }

    private static String reference(JsonNode row) {
        return row.at("/reference").asString("");
    }
}
