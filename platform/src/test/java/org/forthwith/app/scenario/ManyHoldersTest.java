package org.forthwith.app.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.forthwith.FreshHouse;
import org.forthwith.app.web.RunningPlatform;
import org.forthwith.app.web.TestTokens;
import org.forthwith.kernel.ForceCode;
import org.forthwith.kernel.Role;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** One name in more cases than can be shown in pairs is an alarm of its own. On a platform of its own: so many links would fill the lists of others. */
class ManyHoldersTest {

    private static final String NAME = "many.holders.example";

    private static final FreshHouse FRESH = new FreshHouse();
    private static final RunningPlatform PLATFORM =
            RunningPlatform.start(Map.of("forthwith.demo", true), FRESH.house());
    private static final TestTokens TOKENS = TestTokens.of(PLATFORM);

    private final Person devon = person("hub-devon", Scene.DEVON);
    private final Person yorkshire = person("hub-yorkshire", Scene.WEST_YORKSHIRE);

    @AfterAll
    static void close() {
        PLATFORM.close();
        FRESH.close();
    }

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
        assertThat(seen.told("All forces searched")).containsExactly("1 value, 0 new links, 1 known in many cases");
        assertThat(seen.told("Value known in many cases")).containsExactly("username, 51 other cases");
        assertThat(hubs(yorkshire)).containsExactly(last);
        assertThat(hubs(devon)).doesNotContain(last);
        assertThat(FRESH.ownersHouse().differences())
                .isNotEmpty()
                .allSatisfy(
                        (table, differing) -> assertThat(differing).as(table).isZero());
    }

    private static Person person(String id, String force) {
        return new Person(PLATFORM.visitor(), TOKENS.bearer(id, new ForceCode(force), Role.INTAKE_OFFICER));
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
