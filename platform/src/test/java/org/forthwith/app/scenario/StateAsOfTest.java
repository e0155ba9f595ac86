package org.forthwith.app.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.forthwith.kernel.Role;
import org.junit.jupiter.api.Test;

/** What was known of a case at a past instant, asked through the API. */
class StateAsOfTest {

    private final Scene scene = Scene.at("2026-01-12T09:00:00Z");
    private final Person assessor = scene.person("as-of-assessor", Scene.DEVON, Role.ASSESSOR);

    @Test
    void a_case_is_shown_as_it_was_known_then_and_not_as_it_is_now() {
        String reference = assessor.reports("NCA_PACKAGE", Reports.about("07700 900001", "PKG-AS-OF", Scene.DEVON));
        Instant received = scene.now();
        scene.passes(Duration.ofHours(2));
        assessor.post("/cases/" + reference + "/children", Reports.child(11, "YES"))
                .done();
        scene.passes(Duration.ofHours(2));
        assessor.post("/cases/" + reference + "/checks/PND", Reports.searched()).done();

        CaseSeen then = asOf(reference, received.plus(Duration.ofHours(1)));
        assertThat(then.list("/children")).isEmpty();
        assertThat(then.text("/grade/grade")).isEqualTo("MEDIUM");
        assertThat(then.running("K10")).isEmpty();
        CaseSeen between = asOf(reference, received.plus(Duration.ofHours(3)));
        assertThat(between.list("/children")).hasSize(1);
        assertThat(between.text("/grade/grade")).isEqualTo("HIGH");
        assertThat(between.has("/checks/PND")).isFalse();
        assertThat(asOf(reference, scene.now()).json().at("/version"))
                .isEqualTo(assessor.sees(reference).json().at("/version"));
    }

    @Test
    void before_it_was_received_there_is_no_such_case() {
        String reference = assessor.reports("NCA_PACKAGE", Reports.about("07700 900002", "PKG-AS-OF-2", Scene.DEVON));

        assertThat(assessor.get("/cases/" + reference + "?asOf=2026-01-12T08:59:59Z")
                        .status())
                .isEqualTo(404);
    }

    private CaseSeen asOf(String reference, Instant then) {
        return new CaseSeen(
                assessor.get("/cases/" + reference + "?asOf=" + then).json());
    }
}
