package org.forthwith.desk.ispws;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.security.SecureRandom;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.forthwith.access.store.Enrolment;
import org.forthwith.app.House;
import org.forthwith.app.Reference;
import org.forthwith.app.database.Database;
import org.forthwith.app.database.TestDatabase;
import org.forthwith.app.web.RunningPlatform;
import org.forthwith.desk.ispws.Reporter.Said;
import org.forthwith.kernel.ForceCode;
import org.forthwith.referral.Digests;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.web.multipart.MultipartResolver;

class ReportingCallsTest {

    private static final String REPORT = """
            <?xml version="1.0" encoding="UTF-8"?>
            <report>
              <incidentSummary>
                <incidentType>Online Enticement of Children for Sexual Acts</incidentType>
                <incidentDateTime>2026-03-01T10:00:00Z</incidentDateTime>
              </incidentSummary>
              <reporter><reportingPerson><email>trust@example.org</email></reportingPerson></reporter>
              <personOrUserReported><screenName>%s</screenName></personOrUserReported>
            </report>""";

    private static final AtomicInteger NUMBER = new AtomicInteger();
    private static final MovableClock CLOCK = new MovableClock(Instant.parse("2026-03-02T09:00:00Z"));

    private static Database database;
    private static House house;
    private static RunningPlatform platform;

    @BeforeAll
    static void start() {
        database = TestDatabase.fresh();
        Reference reference = Reference.forInventedData(CLOCK);
        house = House.over(database.app(), database.contextKey(), reference, CLOCK, Instant::now);
        platform = RunningPlatform.start(Map.of("forthwith.demo", true), house);
    }

    @AfterAll
    static void stop() {
        platform.close();
        database.close();
    }

    // [itest->req~finished-once~1]
    // [itest->req~own-record-of-a-file~1]
    @Test
    void a_whole_conversation_ends_in_one_case_with_a_receipt() {
        Reporter reporter = reporter();
        String report = opened(reporter);
        byte[] first = content();
        Said offered = reporter.upload(report, first);
        String described = offered.one("fileId");
        String plain = reporter.upload(report, content()).one("fileId");

        assertThat(offered.code()).isZero();
        assertThat(offered.one("reportId")).isEqualTo(report);
        assertThat(described).matches("[0-9a-f]{32}");
        assertThat(offered.one("hash")).isEqualTo(digests(first).md5());
        assertThat(offered.one("responseDescription")).contains("not stored");
        assertThat(reporter.xml("fileinfo", details(report, described)).code()).isZero();
        assertThat(rows(reporter)).isEmpty();

        Said done = reporter.id("finish", report);

        assertThat(done.code()).isZero();
        assertThat(done.body()).contains("<reportDoneResponse>", "<files>");
        assertThat(done.one("reportId")).isEqualTo(report);
        assertThat(done.values("fileId")).containsExactly(described, plain);
        List<Map<String, String>> rows = rows(reporter);
        assertThat(rows)
                .hasSize(4)
                .allSatisfy(row -> assertThat(row)
                        .containsEntry("merge_key", "server | " + report)
                        .containsEntry("status", "RECEIVED"));
        assertThat(rows).extracting(row -> row.get("case_id")).doesNotContain("null");
        assertThat(rows.stream().map(row -> row.get("case_id")).distinct()).hasSize(1);
        assertThat(hashes()).contains(digests(first).sha256(), digests(first).md5());
    }

    // [itest->req~finished-once~1]
    @Test
    void finishing_twice_changes_nothing_and_gives_the_same_receipt() {
        Reporter reporter = reporter();
        String report = opened(reporter);
        String file = reporter.upload(report, content()).one("fileId");
        Said first = reporter.idAsPart("finish", report);
        List<Map<String, String>> rows = rows(reporter);

        Said second = reporter.idAsPart("finish", report);

        assertThat(first.code()).isZero();
        assertThat(second.code()).isEqualTo(5102);
        assertThat(second.values("fileId")).isEqualTo(first.values("fileId")).containsExactly(file);
        assertThat(rows(reporter)).isEqualTo(rows).hasSize(2);
        assertThat(reporter.upload(report, content()).code()).isEqualTo(5102);
        assertThat(reporter.id("retract", report).code()).isEqualTo(5102);
    }

    // [itest->req~finished-once~1]
    @Test
    void an_end_that_was_cut_short_is_completed_by_asking_again() {
        Reporter reporter = reporter();
        String report = opened(reporter);
        asPlatform("update report_in_the_making set stage = 'FINISHING' where report_number = " + report);

        assertThat(reporter.upload(report, content()).code()).isEqualTo(5102);
        CLOCK.forward(Duration.ofDays(3));
        assertThat(reporter.id("finish", report).code()).isZero();
        assertThat(rows(reporter)).hasSize(1);
    }

    // [itest->req~what-was-left-behind-is-finished~1]
    @Test
    void an_end_that_was_cut_short_is_completed_although_its_sender_never_asks_again() {
        Reporter reporter = reporter();
        String report = opened(reporter);
        String abandoned = opened(reporter);
        asPlatform("update report_in_the_making set stage = 'FINISHING' where report_number = " + report);
        CLOCK.forward(Duration.ofDays(2));

        leftBehind().tidy();
        leftBehind().tidy();

        assertThat(rows(reporter))
                .singleElement()
                .satisfies(row -> assertThat(row).containsEntry("merge_key", "server | " + report));
        assertThat(reporter.id("finish", report).code()).isEqualTo(5102);
        assertThat(count("report_in_the_making where report_number = " + abandoned))
                .isZero();
    }

    private static LeftBehind leftBehind() {
        return new LeftBehind(
                house.flow().walk(),
                house.reference().readers(),
                house.reportsInTheMaking(),
                house.decisions(),
                house.platform(),
                CLOCK);
    }

    // [itest->req~what-is-said-about-files-is-bounded~1]
    @Test
    void more_than_one_report_can_hold_is_not_taken_about_its_files() {
        Reporter reporter = reporter();
        String report = opened(reporter);
        String file = reporter.upload(report, content()).one("fileId");
        asPlatform("insert into file_description (report_number, digest, force_code, file_token, original, given_at)"
                + " select " + report + ", n::text, '91', '" + file
                + "', ''::bytea, now() from generate_series(1, 1999) as n");

        assertThat(reporter.xml("fileinfo", details(report, file)).code()).isZero();
        Said oneMore = reporter.xml("fileinfo", details(report, file).replace("a.bin", "b.bin"));

        assertThat(oneMore.code()).isEqualTo(4000);
        assertThat(oneMore.one("responseDescription")).contains("open another");
    }

    // [itest->req~own-reports-only~1]
    @Test
    void an_unknown_number_and_another_senders_number_are_the_same_to_a_sender() {
        Reporter owner = reporter();
        Reporter other = reporter();
        String report = opened(owner);
        String file = owner.upload(report, content()).one("fileId");

        for (String call : List.of("finish", "retract")) {
            Said unknown = other.id(call, "999999999");
            Said foreign = other.id(call, report);
            assertThat(foreign.code()).as(call).isEqualTo(5001);
            assertThat(foreign.body()).isEqualTo(unknown.body());
        }
        assertThat(other.upload(report, content()).code()).isEqualTo(5001);
        assertThat(other.xml("fileinfo", details(report, file)).code()).isEqualTo(5001);
        assertThat(owner.id("finish", report).values("fileId")).containsExactly(file);
    }

    @Test
    void a_file_that_was_never_offered_cannot_be_described() {
        Reporter reporter = reporter();
        String report = opened(reporter);

        assertThat(reporter.xml("fileinfo", details(report, "0".repeat(32))).code())
                .isEqualTo(5002);
    }

    @Test
    void a_retracted_report_is_gone_and_says_so() {
        Reporter reporter = reporter();
        String report = opened(reporter);

        assertThat(reporter.id("retract", report).code()).isZero();
        assertThat(reporter.id("retract", report).code()).isEqualTo(5101);
        assertThat(reporter.id("finish", report).code()).isEqualTo(5101);
        assertThat(rows(reporter)).isEmpty();
    }

    // [itest->req~unfinished-report-expires~1]
    @Test
    void an_unfinished_report_lives_a_day_or_an_hour_after_its_last_change() {
        Reporter reporter = reporter();
        String untouched = opened(reporter);
        String changed = opened(reporter);
        CLOCK.forward(Duration.ofHours(24).minusMillis(1));
        assertThat(reporter.upload(changed, content()).code()).isZero();
        CLOCK.forward(Duration.ofMillis(1));

        assertThat(reporter.id("finish", untouched).code()).isEqualTo(5001);
        CLOCK.forward(Duration.ofMinutes(59));
        assertThat(reporter.upload(changed, content()).code()).isZero();
        CLOCK.forward(Duration.ofMinutes(60));
        assertThat(reporter.upload(changed, content()).code()).isEqualTo(5001);

        opened(reporter);
        assertThat(count("report_in_the_making where report_number in (" + untouched + ", " + changed + ")"))
                .isZero();
    }

    // [itest->req~offered-content-never-stored~1]
    @Test
    void what_looks_like_a_picture_is_measured_and_kept_in_no_table() {
        Reporter reporter = reporter();
        String report = opened(reporter);
        byte[] content = content();

        Said offered = reporter.upload(report, content);
        Said done = reporter.id("finish", report);

        assertThat(List.of(offered.code(), done.code())).containsOnly(0);
        String written = HexFormat.of().formatHex(content, 100, 164);
        List<String> tables = query("select table_name from information_schema.tables where table_schema = 'forthwith'"
                        + " and table_name <> 'context_key'")
                .stream()
                .flatMap(row -> row.values().stream())
                .toList();
        assertThat(tables).contains("document", "offered_file");
        assertThat(tables)
                .allSatisfy(table -> assertThat(count(table + " t where t::text like '%" + written + "%'"))
                        .as(table)
                        .isZero());
        assertThat(tables)
                .allSatisfy(table -> assertThat(count(table + " t where t::text like '%holiday.jpg%'"))
                        .as(table)
                        .isZero());
        assertThat(query("select length, name_length, sha256 from offered_file where report_number = " + report))
                .containsExactly(Map.of(
                        "length",
                        Integer.toString(content.length),
                        "name_length",
                        "11",
                        "sha256",
                        digests(content).sha256()));
    }

    // [itest->req~offered-content-never-stored~1]
    @Test
    void the_web_servers_own_way_of_laying_uploads_on_disk_is_switched_off() {
        assertThat(platform.has(MultipartResolver.class)).isFalse();
    }

    @Test
    void an_upload_that_is_cut_short_or_lacks_its_fields_adds_nothing() {
        Reporter reporter = reporter();
        String report = opened(reporter);

        assertThat(reporter.uploadCutShort(report, content()).code()).isEqualTo(4200);
        assertThat(reporter.idAsPart("upload", report).code()).isEqualTo(4000);
        assertThat(reporter.upload("not a number", content()).code()).isEqualTo(4000);
        assertThat(reporter.id("finish", report).values("fileId")).isEmpty();
    }

    // [itest->req~broken-is-kept-and-told~1]
    @Test
    void a_malformed_report_and_one_that_breaks_the_rules_are_told_where_and_kept() {
        Reporter reporter = reporter();

        Said malformed = reporter.xml("submit", "<report>\n<incidentSummary></report>");
        Said invalid = reporter.xml("submit", "<report>\n<reporter/>\n</report>");

        assertThat(malformed.code()).isEqualTo(4110);
        assertThat(malformed.one("responseDescription")).contains("line 2");
        assertThat(invalid.code()).isEqualTo(4100);
        assertThat(invalid.one("responseDescription")).contains("line ");
        assertThat(rows(reporter))
                .hasSize(2)
                .allSatisfy(row -> assertThat(row).containsEntry("status", "NEEDS_REPAIR"));
    }

    @Test
    void what_is_no_report_of_this_protocol_is_refused_and_not_kept() {
        Reporter reporter = reporter();
        String report = opened(reporter);
        String file = reporter.upload(report, content()).one("fileId");

        for (String document : List.of(
                details(report, file),
                "<!DOCTYPE report [<!ENTITY a \"b\">]><report>&a;</report>",
                "<reportResponse><responseCode>0</responseCode></reportResponse>")) {
            assertThat(reporter.xml("submit", document).code()).as(document).isEqualTo(4000);
        }
        assertThat(reporter.xml("fileinfo", REPORT.formatted("somebody")).code())
                .isEqualTo(4000);
        assertThat(rows(reporter)).isEmpty();
    }

    // [itest->req~request-id-on-every-answer~1]
    // [itest->req~refused-in-the-protocol~1]
    // [itest->req~code-in-the-body~1]
    @Test
    void every_answer_has_a_number_and_the_protocols_form() {
        Reporter reporter = reporter();
        Reporter stranger = new Reporter(platform.visitor(), reporter.name(), "wrong");
        Said status = reporter.get("status");
        Said schema = reporter.get("xsd");
        Said nowhere = reporter.get("nowhere");
        Said refused = stranger.xml("submit", REPORT.formatted("nobody"));

        assertThat(List.of(status.code(), schema.code(), nowhere.code(), refused.code()))
                .containsExactly(0, 1210, 3000, 2000);
        assertThat(List.of(status.status(), schema.status(), nowhere.status(), refused.status()))
                .containsExactly(200, 200, 403, 401);
        assertThat(status.one("responseDescription")).contains(reporter.name());
        assertThat(List.of(status, schema, nowhere, refused)).allSatisfy(said -> {
            assertThat(said.whole().headers().firstValue("Request-ID")).isPresent();
            assertThat(said.whole().headers().firstValue("Content-Type")).hasValue("application/xml;charset=UTF-8");
        });
        assertThat(refused.whole().headers().firstValue("WWW-Authenticate")).isPresent();
    }

    // [itest->req~a-sender-keeps-to-its-channels~1]
    @Test
    void a_sender_enrolled_for_other_channels_only_opens_no_report() {
        Reporter industry = reporter(Set.of("OSA_NCA"));

        assertThat(industry.xml("submit", REPORT.formatted("someone")).code()).isEqualTo(3100);
        assertThat(industry.xml("fileinfo", "<fileDetails>").code()).isEqualTo(3100);
        assertThat(industry.upload("1", content()).code()).isEqualTo(3100);
        assertThat(industry.id("finish", "1").code()).isEqualTo(3100);
        assertThat(industry.id("retract", "1").code()).isEqualTo(3100);
        assertThat(rows(industry)).isEmpty();
    }

    private static Reporter reporter() {
        return reporter(Set.of());
    }

    private static Reporter reporter(Set<String> channels) {
        String name = "reporter-" + NUMBER.incrementAndGet();
        try {
            Files.createDirectories(platform.home());
            String secret = new Enrolment(platform.home().resolve("senders.csv"), new SecureRandom())
                    .enrol(name, "A platform", new ForceCode("91"), channels);
            return new Reporter(platform.visitor(), name, secret);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    private static String opened(Reporter reporter) {
        Said said = reporter.xml("submit", REPORT.formatted("someone" + NUMBER.incrementAndGet()));
        assertThat(said.code()).as(said.body()).isZero();
        return said.one("reportId");
    }

    private static String details(String report, String file) {
        return "<fileDetails><reportId>" + report + "</reportId><fileId>" + file
                + "</fileId><originalFileName>a.bin</originalFileName></fileDetails>";
    }

    /** The first bytes of a JPEG, and then noise; more than fits into any buffer on the way. */
    private static byte[] content() {
        byte[] content = new byte[300_000];
        new Random(NUMBER.incrementAndGet()).nextBytes(content);
        System.arraycopy(HexFormat.of().parseHex("ffd8ffe000104a464946"), 0, content, 0, 10);
        return content;
    }

    private static Digests digests(byte[] content) {
        try {
            return Digests.of(new ByteArrayInputStream(content));
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    private static List<Map<String, String>> rows(Reporter reporter) {
        return query("select merge_key, status, case_id from referral where sender = '" + reporter.name()
                + "' order by referral_id");
    }

    private static List<String> hashes() {
        return query("select written from identifier where kind = 'FILE_HASH'").stream()
                .flatMap(row -> row.values().stream())
                .toList();
    }

    private static long count(String from) {
        return query("select 1 as one from " + from).size();
    }

    private static List<Map<String, String>> query(String sql) {
        return house.decisions()
                .look(house.platform(), () -> new JdbcTemplate(database.app()).query(sql, ReportingCallsTest::columns));
    }

    private static Map<String, String> columns(ResultSet row, int index) throws SQLException {
        Map<String, String> columns = new HashMap<>();
        for (int column = 1; column <= row.getMetaData().getColumnCount(); column++) {
            columns.put(row.getMetaData().getColumnLabel(column), String.valueOf(row.getString(column)));
        }
        return columns;
    }

    private static void asPlatform(String sql) {
        house.decisions().take(house.platform(), () -> new JdbcTemplate(database.app()).update(sql));
    }
}
