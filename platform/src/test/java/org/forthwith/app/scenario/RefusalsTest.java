package org.forthwith.app.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.forthwith.kernel.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What must not come in is refused with a reason that a page explains, and no row of any table changes. */
class RefusalsTest {

    private static final List<String> TABLES = List.of(
            "ledger_entry",
            "ledger_payload",
            "ledger_head",
            "document",
            "referral",
            "case_file",
            "identifier",
            "link",
            "duty",
            "report_in_the_making",
            "offered_file",
            "file_description");

    private final Scene scene = Scene.at("2026-03-02T09:00:00Z");
    private final Person sender = scene.person("refusals-intake", Scene.AVON, Role.INTAKE_OFFICER);

    static Stream<Arguments> documents() {
        return Stream.of(
                Arguments.of("archive-refused", file("504b0304")),
                Arguments.of("image-refused", file("89504e470d0a1a0a")),
                Arguments.of("image-refused", file("ffd8ffe000104a464946")),
                Arguments.of("video-refused", file("00000018667479706d703432")),
                Arguments.of("pdf-refused", file("255044462d312e37")),
                Arguments.of("dtd-refused", bytes("<!DOCTYPE report [<!ENTITY a \"b\">]><report>&a;</report>")),
                Arguments.of(
                        "dtd-refused",
                        bytes("<!DOCTYPE report [<!ENTITY x SYSTEM \"file:///etc/hostname\">]><report>&x;</report>")),
                Arguments.of("too-deep", bytes("{\"x\": " + "[".repeat(100) + "]".repeat(100) + "}")),
                Arguments.of("too-long", bytes("{\"reference\": \"" + "7".repeat(1_100_000) + "\"}")),
                Arguments.of("too-long", new byte[21 * 1024 * 1024]),
                Arguments.of("not-structured-text", bytes("{\"reference\": \"\u0001\"}")),
                Arguments.of("not-a-report", bytes("<reportResponse><responseCode>0</responseCode></reportResponse>")));
    }

    // [itest->req~a-refusal-is-explained~1]
    // [itest->req~a-long-body-is-never-held-whole~1]
    @ParameterizedTest
    @MethodSource("documents")
    void is_refused_with_a_reason_that_a_page_explains_and_changes_no_row(String code, byte[] document) {
        Map<String, Long> before = rows();

        Said said = sender.sends("/referrals?channel=PARTNER", document);

        assertThat(said.status()).as(said.text()).isEqualTo(422);
        assertThat(said.text("/type")).isEqualTo("/problems/" + code);
        assertThat(said.text("/detail")).isNotBlank();
        assertThat(rows()).isEqualTo(before);
        isExplained(said);
    }

    // [itest->req~a-refusal-is-explained~1]
    @Test
    void whoever_has_not_proved_who_they_are_is_refused_in_the_same_way() {
        Map<String, Long> before = rows();
        Person stranger = new Person(sender.program(), "nobody");

        Said said = stranger.sends("/referrals?channel=PARTNER", bytes("{\"format\": \"direct-report-1\"}"));

        assertThat(said.status()).isEqualTo(401);
        assertThat(rows()).isEqualTo(before);
        isExplained(said);
    }

    // [itest->req~a-report-has-its-limits~1]
    @Test
    void a_reference_that_no_index_can_hold_is_a_bad_request() {
        Map<String, Long> before = rows();

        Said said = Said.of(sender.program()
                .send(sender.program()
                        .asking("/api/v1/referrals?channel=PARTNER")
                        .header("Authorization", "Bearer " + sender.token())
                        .header("Forthwith-Reference", "7".repeat(513))
                        .POST(java.net.http.HttpRequest.BodyPublishers.ofString("{}"))));

        assertThat(said.status()).isEqualTo(400);
        assertThat(rows()).isEqualTo(before);
        isExplained(said);
    }

    @Test
    void a_form_is_no_document() {
        Said said = Said.of(sender.program()
                .send(sender.program()
                        .asking("/api/v1/referrals?channel=PARTNER")
                        .header("Authorization", "Bearer " + sender.token())
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(java.net.http.HttpRequest.BodyPublishers.ofString("{\"format\": \"direct-report-1\"}"))));

        assertThat(said.status()).isEqualTo(415);
        isExplained(said);
    }

    private void isExplained(Said said) {
        String type = said.text("/type");
        assertThat(type).startsWith("/problems/");
        var page = sender.program().get(type);
        assertThat(page.statusCode()).as(type).isEqualTo(200);
        assertThat(page.body()).contains("<h1");
    }

    private Map<String, Long> rows() {
        return TABLES.stream().collect(Collectors.toMap(table -> table, scene::rows));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** A file of some kind by its first bytes, and nothing behind them. */
    private static byte[] file(String signature) {
        var file = new ByteArrayOutputStream();
        file.writeBytes(HexFormat.of().parseHex(signature));
        file.writeBytes(new byte[600]);
        return file.toByteArray();
    }
}
