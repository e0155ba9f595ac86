package org.forthwith.app.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.forthwith.app.web.Visitor;
import org.forthwith.kernel.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What happens to a document that cannot be read: it is kept, shown with what is wrong, mended once, or set aside. */
class RepairTest {

    private static int number;

    private final Scene scene = Scene.at("2026-03-02T09:00:00Z");
    private final Person intake = scene.person("repair-intake", Scene.AVON, Role.INTAKE_OFFICER);
    private final Person colleague = scene.person("repair-colleague", Scene.AVON, Role.SUPERVISOR);
    private final Person assessor = scene.person("repair-assessor", Scene.AVON, Role.ASSESSOR);
    private final Person elsewhere = scene.person("repair-elsewhere", Scene.DEVON, Role.INTAKE_OFFICER);

    private final String whole = """
            {"format": "direct-report-1",
             "reference": "REPAIR-%d",
             "suspect": {"usernames": [{"platform": "Example Chat", "name": "repair_%d"}]},
             "place": {"force": "%s"}}
            """.formatted(++number, number, Scene.AVON);

    private final String cut = whole.substring(0, whole.indexOf("\"place\""));

    @AfterEach
    void the_tables_say_what_the_ledger_says() {
        scene.agreesWithItsLedger();
    }

    // [itest->req~a-document-is-repaired-once~1]
    @Test
    void a_truncated_document_is_kept_with_its_place_mended_and_leaves_the_list() {
        Said kept = intake.hands("PARTNER", cut);
        String id = kept.text("/referral");
        assertThat(kept.status()).isEqualTo(202);
        assertThat(kept.json().at("/flaws/0/line").asInt()).isEqualTo(4);
        assertThat(listed(intake)).contains(id);
        assertThat(listed(elsewhere)).doesNotContain(id);
        assertThat(intake.get("/referrals/" + id + "/original").text()).isEqualTo(cut);
        assertThat(elsewhere.get("/referrals/" + id + "/original").status()).isEqualTo(404);
        assertThat(assessor.get("/referrals/" + id + "/original").status()).isEqualTo(403);

        Said stillBroken = intake.sends("/referrals/" + id + "/repair", bytes(cut + "\"place\""));
        Said mended = intake.sends("/referrals/" + id + "/repair", bytes(whole));

        assertThat(stillBroken.status()).isEqualTo(422);
        assertThat(stillBroken.text("/detail")).startsWith("line 4, column ");
        assertThat(mended.status()).as(mended.text()).isEqualTo(201);
        assertThat(listed(intake)).doesNotContain(id);
        assertThat(assessor.sees(mended.text("/reference")).told("Report received"))
                .hasSize(1);
        assertThat(intake.get("/referrals/" + id).text("/status")).isEqualTo("REPAIRED");
        assertThat(intake.get("/referrals/" + id + "/original").text()).isEqualTo(cut);
    }

    @Test
    void sent_again_it_is_told_in_the_same_words_where_it_is_broken() {
        Said first = intake.hands("PARTNER", cut);
        Said again = intake.hands("PARTNER", cut);

        assertThat(again.status()).isEqualTo(202);
        assertThat(again.json()).isEqualTo(first.json());
    }

    @Test
    void mending_a_copy_of_a_report_that_had_come_whole_opens_no_second_case_and_leaves_the_list() {
        String reference = intake.hands("PARTNER", whole).text("/reference");
        String id = intake.hands("PARTNER", cut).text("/referral");
        long cases = scene.rows("case_file");

        Said mended = intake.sends("/referrals/" + id + "/repair", bytes(whole));

        assertThat(mended.status()).isEqualTo(200);
        assertThat(mended.text("/status")).isEqualTo("ALREADY_RECEIVED");
        assertThat(mended.text("/reference")).isEqualTo(reference);
        assertThat(listed(intake)).doesNotContain(id);
        assertThat(scene.rows("case_file")).isEqualTo(cases);
    }

    @Test
    void the_good_document_sent_after_a_copy_was_mended_is_known() {
        String id = intake.hands("PARTNER", cut).text("/referral");
        String reference =
                intake.sends("/referrals/" + id + "/repair", bytes(whole)).text("/reference");

        Said later = intake.hands("PARTNER", whole);

        assertThat(later.text("/status")).isEqualTo("ALREADY_RECEIVED");
        assertThat(later.text("/reference")).isEqualTo(reference);
    }

    // [itest->req~a-document-is-repaired-once~1]
    @Test
    void two_who_mend_one_document_at_once_open_one_case() throws Exception {
        String id = intake.hands("PARTNER", cut).text("/referral");
        long cases = scene.rows("case_file");
        List<Person> both = List.of(intake, colleague);

        List<Said> said = atOnce(IntStream.range(0, 2)
                .<Callable<Said>>mapToObj(one ->
                        () -> both.get(one).sends("/referrals/" + id + "/repair", bytes(whole + " ".repeat(one))))
                .toList());

        assertThat(said).extracting(Said::status).containsExactlyInAnyOrder(201, 409);
        assertThat(scene.rows("case_file")).isEqualTo(cases + 1);
        assertThat(scene.rows("ledger_entry where event_type = 'Repaired' and stream_id = '" + id + "'"))
                .isEqualTo(1);
    }

    // [itest->req~what-is-no-report-is-set-aside~1]
    @Test
    void what_is_no_report_is_set_aside_with_a_reason_and_kept() {
        String rubbish = "an empty page " + number;
        String id = intake.hands("PARTNER", rubbish).text("/referral");

        assertThat(assessor.post("/referrals/" + id + "/set-aside", Map.of("reason", "a test"))
                        .status())
                .isEqualTo(403);
        assertThat(intake.post("/referrals/" + id + "/set-aside", Map.of("reason", " "))
                        .status())
                .isEqualTo(400);
        assertThat(elsewhere
                        .post("/referrals/" + id + "/set-aside", Map.of("reason", "not ours"))
                        .status())
                .isEqualTo(404);
        assertThat(intake.post("/referrals/" + id + "/set-aside", Map.of("reason", "a test of a scanner"))
                        .status())
                .isEqualTo(204);

        assertThat(listed(intake)).doesNotContain(id);
        Said row = intake.get("/referrals/" + id);
        assertThat(row.text("/status")).isEqualTo("SET_ASIDE");
        assertThat(row.text()).contains("set aside: a test of a scanner");
        assertThat(intake.get("/referrals/" + id + "/original").text()).isEqualTo(rubbish);
        assertThat(intake.sends("/referrals/" + id + "/repair", bytes(whole)).status())
                .isEqualTo(409);
        assertThat(intake.hands("PARTNER", rubbish).text("/status")).isEqualTo("ALREADY_RECEIVED");
    }

    // [itest->req~only-the-owning-force-repairs~1]
    @Test
    void whoever_reads_the_documents_of_a_region_mends_those_of_their_own_force_only() {
        Person region = scene.person("repair-region", Scene.DEVON, Role.REGIONAL_LEAD, Role.SUPERVISOR);
        String id = intake.hands("PARTNER", cut).text("/referral");

        assertThat(region.get("/referrals/" + id).text("/status")).isEqualTo("NEEDS_REPAIR");
        assertThat(region.sends("/referrals/" + id + "/repair", bytes(whole)).status())
                .isEqualTo(409);
        assertThat(region.post("/referrals/" + id + "/set-aside", Map.of("reason", "not ours"))
                        .status())
                .isEqualTo(409);
        assertThat(intake.sends("/referrals/" + id + "/repair", bytes(whole)).status())
                .isEqualTo(201);
    }

    // [itest->req~mended-in-its-own-encoding~1]
    @Test
    void on_the_page_a_document_of_another_encoding_is_readable_and_is_mended_in_its_own() {
        Visitor browser = scene.browser("westyorkshire-intake");
        Person there = scene.person("repair-west", Scene.WEST_YORKSHIRE, Role.INTAKE_OFFICER);
        String text = whole.replace(Scene.AVON, Scene.WEST_YORKSHIRE).replace("Example Chat", "Exämple Chat");
        byte[] broken = text.replace("}}\n", "}").getBytes(StandardCharsets.UTF_16LE);
        String id = there.sends("/referrals?channel=PARTNER", broken).text("/referral");

        String list = browser.get("/repair").body();
        String page = browser.get("/repair/" + id).body();
        assertThat(list).contains("/repair/" + id);
        assertThat(page).contains("Exämple Chat", "line ");
        var sent = browser.follow(browser.post(
                "/repair/" + id, Map.of("_csrf", Visitor.formToken(page), "document", text.replace("\n", "\r\n"))));

        assertThat(sent.statusCode()).isEqualTo(200);
        assertThat(browser.get("/repair").body()).doesNotContain("/repair/" + id);
        assertThat(there.sends("/referrals?channel=PARTNER", text.getBytes(StandardCharsets.UTF_16LE))
                        .text("/status"))
                .isEqualTo("ALREADY_RECEIVED");
    }

    @Test
    void on_the_page_a_long_document_is_mended_too() {
        Visitor browser = scene.browser("westyorkshire-intake");
        Person there = scene.person("repair-west", Scene.WEST_YORKSHIRE, Role.INTAKE_OFFICER);
        String text = whole.replace(Scene.AVON, Scene.WEST_YORKSHIRE);
        String id = there.hands("PARTNER", cut + "\n".repeat(3_000_000)).text("/referral");
        String token = Visitor.formToken(browser.get("/repair/" + id).body());

        var sent = browser.post("/repair/" + id, Map.of("_csrf", token, "document", text + "\n".repeat(3_000_000)));

        assertThat(sent.statusCode()).isEqualTo(302);
        assertThat(there.get("/referrals/" + id).text("/status")).isEqualTo("REPAIRED");
    }

    // [itest->req~what-is-no-report-is-set-aside~1]
    @Test
    void on_the_page_a_document_is_set_aside_only_with_a_reason() {
        Visitor browser = scene.browser("westyorkshire-intake");
        Person there = scene.person("repair-west", Scene.WEST_YORKSHIRE, Role.INTAKE_OFFICER);
        String id = there.hands("PARTNER", "another empty page " + number).text("/referral");
        String token = Visitor.formToken(browser.get("/repair/" + id).body());

        var silent = browser.post("/repair/" + id + "/set-aside", Map.of("_csrf", token, "reason", ""));
        var done = browser.follow(
                browser.post("/repair/" + id + "/set-aside", Map.of("_csrf", token, "reason", "an empty page")));

        assertThat(silent.statusCode()).isEqualTo(422);
        assertThat(silent.body()).contains("Say why this is not a report.");
        assertThat(done.body()).contains("The document has been set aside").doesNotContain("/repair/" + id);
    }

    @Test
    void the_list_goes_on_over_pages() {
        Person other = scene.person("repair-pages", "35", Role.INTAKE_OFFICER);
        IntStream.range(0, 205).forEach(one -> other.hands("PARTNER", "page " + one));

        Said first = other.get("/referrals?status=NEEDS_REPAIR");
        Said second = other.get("/referrals?status=NEEDS_REPAIR&page=2");

        assertThat(first.json()).hasSize(200);
        assertThat(second.json()).hasSize(5);
    }

    private static List<String> listed(Person reader) {
        return reader.get("/referrals?status=NEEDS_REPAIR")
                .json()
                .valueStream()
                .map(row -> row.at("/id/value").asString(row.at("/id").asString("")))
                .toList();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static <T> List<T> atOnce(List<Callable<T>> work) throws Exception {
        var together = new CyclicBarrier(work.size());
        try (var threads = Executors.newFixedThreadPool(work.size())) {
            var waiting = work.stream()
                    .<Callable<T>>map(one -> () -> {
                        together.await();
                        return one.call();
                    })
                    .map(threads::submit)
                    .toList();
            List<T> answers = new java.util.ArrayList<>();
            for (var one : waiting) {
                answers.add(one.get());
            }
            return answers;
        }
    }
}
