package org.forthwith.app.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.forthwith.kernel.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** A batch of an agency's packages over HTTP. */
class BatchTest {

    private final Scene scene = Scene.at("2026-03-02T09:00:00Z");
    private final Person intake = scene.person("batch-intake", Scene.AVON, Role.INTAKE_OFFICER);

    @AfterEach
    void the_tables_say_what_the_ledger_says() {
        scene.agreesWithItsLedger();
    }

    // [itest->req~one-bad-row-holds-up-no-other~1]
    @Test
    void every_row_has_a_receipt_of_its_own_and_the_whole_batch_is_kept() {
        String batch = """
                reference,agency,force,child_age
                PKG-B1,Example Agency,52,13
                PKG-B2,Example Agency,52,not an age
                PKG-B3,Example Agency,52,
                """;
        Said said = intake.hands("NCA_PACKAGE", batch);

        assertThat(said.status()).as(said.text()).isEqualTo(207);
        assertThat(statuses(said)).containsExactly("RECEIVED", "NEEDS_REPAIR", "RECEIVED");
        assertThat(said.text("/rows/1/row")).isEqualTo("row 2, PKG-B2");
        assertThat(said.text("/rows/1/told/flaws/0/text")).contains("child_age");
        String whole = said.text("/referral");
        assertThat(intake.get("/referrals/" + whole + "/original").text()).isEqualTo(batch);
        assertThat(intake.get("/referrals/" + whole).text("/status")).isEqualTo("TAKEN_APART");
        assertThat(intake.get("/referrals?status=NEEDS_REPAIR").text())
                .contains(said.text("/rows/1/told/referral"))
                .doesNotContain(whole);

        long entries = scene.rows("ledger_entry");
        Said again = intake.hands("NCA_PACKAGE", batch);

        assertThat(statuses(again)).containsExactly("ALREADY_RECEIVED", "NEEDS_REPAIR", "ALREADY_RECEIVED");
        assertThat(again.text("/referral")).isEqualTo(whole);
        assertThat(scene.rows("ledger_entry")).isEqualTo(entries);
    }

    // [itest->req~one-bad-row-holds-up-no-other~1]
    @Test
    void a_batch_that_cannot_be_read_as_a_whole_is_mended_as_a_whole() {
        String batch = "reference,agency,force\nPKG-C1,Exämple Agency,52\nPKG-C2,Exämple Agency,52\n";
        Said kept = intake.sends("/referrals?channel=NCA_PACKAGE", batch.getBytes(StandardCharsets.ISO_8859_1));
        String id = kept.text("/referral");
        assertThat(kept.text("/status")).isEqualTo("NEEDS_REPAIR");

        Said mended = intake.sends("/referrals/" + id + "/repair", batch.getBytes(StandardCharsets.UTF_8));

        assertThat(mended.status()).as(mended.text()).isEqualTo(207);
        assertThat(statuses(mended)).containsExactly("RECEIVED", "RECEIVED");
        assertThat(intake.get("/referrals/" + id).text("/status")).isEqualTo("REPAIRED");
        assertThat(intake.get("/referrals?status=NEEDS_REPAIR").text()).doesNotContain(id);
    }

    private static List<String> statuses(Said said) {
        return said.json()
                .at("/rows")
                .valueStream()
                .map((JsonNode row) -> row.at("/told/status").asString(""))
                .toList();
    }
}
