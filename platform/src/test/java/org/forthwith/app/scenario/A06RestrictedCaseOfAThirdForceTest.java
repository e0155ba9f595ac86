package org.forthwith.app.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.forthwith.app.web.Visitor;
import org.forthwith.kernel.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/**
 * A06 with a third force, which holds a restricted case: it answers the other two only as its owner has said, and whoever of its own force is not on
 * the list meets it nowhere.
 */
class A06RestrictedCaseOfAThirdForceTest {

    private static final Map<String, Object> OUTCOME = Map.of("outcome", "18", "reason", "nothing left to do");
    private static final String NO_SUCH_CASE = "K-2019-999999";

    private static int number = 860;

    private final Scene scene = Scene.at("2026-10-05T09:00:00Z");
    private final Person intake = scene.person("a06r-intake", Scene.AVON, Role.INTAKE_OFFICER);
    private final Person inspector = scene.person("a06r-inspector", Scene.AVON, Role.INSPECTOR);
    private final Person devon = scene.person("a06r-devon", Scene.DEVON, Role.ASSESSOR, Role.INTAKE_OFFICER);
    private final Person yorkshire =
            scene.person("a06r-yorkshire", Scene.WEST_YORKSHIRE, Role.ASSESSOR, Role.INTAKE_OFFICER);
    private final int mine = ++number;
    private final String ownersName = "a06r-owner-" + mine;
    private final Person owner = scene.person(ownersName, Scene.AVON, Role.INVESTIGATOR, Role.ASSESSOR);
    private final String phone = "07700 900" + mine;
    private final String asWrittenThere = "+44 (0)7700 900" + mine;

    @AfterEach
    void the_tables_say_what_the_ledger_says() {
        scene.agreesWithItsLedger();
    }

    private String restricted(String answers) {
        String reference = intake.reports("NCA_PACKAGE", Reports.about(asWrittenThere, "PKG-A06R-" + mine, Scene.AVON));
        owner.post("/cases/" + reference + "/owner", Map.of()).done();
        restrict(reference, answers);
        return reference;
    }

    private void restrict(String reference, String answers) {
        inspector
                .put(
                        "/cases/" + reference + "/restriction",
                        Map.of("people", List.of(ownersName), "answers", answers, "reason", "a colleague is near"))
                .done();
    }

    private String inDevon() {
        return devon.reports("NCA_PACKAGE", Reports.about(phone, "PKG-A06R-D-" + mine, Scene.DEVON));
    }

    private String inYorkshire() {
        return yorkshire.reports(
                "PUBLIC", Reports.about("0044 7700 900" + mine, "DESK-A06R-Y-" + mine, Scene.WEST_YORKSHIRE));
    }

    /** Everybody who is not on the list: colleagues of the same force in every part, both other forces, a lead of each region and of the nation. */
    private Map<String, Person> unlisted() {
        Map<String, Person> people = new HashMap<>(Map.of("devon", devon, "yorkshire", yorkshire));
        for (Role role : List.of(
                Role.INTAKE_OFFICER,
                Role.ASSESSOR,
                Role.INVESTIGATOR,
                Role.SUPERVISOR,
                Role.INSPECTOR,
                Role.SUPERINTENDENT,
                Role.HEAD_OF_UNIT,
                Role.CHIEF_OFFICER,
                Role.SPECIALIST)) {
            people.put("avon " + role, scene.person("a06r-unlisted-" + role, Scene.AVON, role));
        }
        people.put("devon head", scene.person("a06r-devon-head", Scene.DEVON, Role.HEAD_OF_UNIT));
        people.put("region of avon", scene.person("a06r-region-avon", Scene.AVON, Role.REGIONAL_LEAD));
        people.put("region of yorkshire", scene.person("a06r-region-y", Scene.WEST_YORKSHIRE, Role.REGIONAL_LEAD));
        people.put("nation", scene.person("a06r-nation", "91", Role.NATIONAL_LEAD));
        return people;
    }

    private Map<String, Visitor> browsers() {
        Map<String, Visitor> browsers = new HashMap<>();
        for (String id : List.of(
                "avon-intake",
                "avon-supervisor",
                "avon-inspector",
                "westyorkshire-supervisor",
                "westyorkshire-head",
                "yorkshire-regional",
                "national-lead")) {
            browsers.put(id, scene.browser(id));
        }
        return browsers;
    }

    // [itest->req~a-restricted-case-is-met-by-its-list~1]
    // [itest->req~a-restriction-holds-at-once~1]
    @Test
    void whoever_is_not_on_the_list_finds_every_page_and_call_as_though_the_case_were_not() {
        String seenBySomebody = inDevon();
        Everywhere before = Everywhere.of(unlisted(), browsers(), NO_SUCH_CASE);

        String secret = intake.reports("NCA_PACKAGE", Reports.aboutHandle("kim_a06r", "PKG-A06R-" + mine, Scene.AVON));
        owner.post("/cases/" + secret + "/owner", Map.of()).done();
        restrict(secret, "SILENCE");
        owner.post(
                        "/cases/" + secret + "/identifiers",
                        Map.of("kind", "PHONE", "value", asWrittenThere, "howKnown", "a bill at the address"))
                .done();
        Everywhere after = Everywhere.of(unlisted(), browsers(), secret);

        after.isAsBefore(before, secret, NO_SUCH_CASE);
        assertThat(owner.sees(secret).list("/links").map(A06RestrictedCaseOfAThirdForceTest::reference))
                .as("what it knows of others it is told")
                .containsExactly(seenBySomebody);
        assertThat(inspector.sees(secret).texts("/restriction/people"))
                .containsExactlyInAnyOrder(ownersName, "a06r-inspector");
    }

    // [itest->req~a-silent-case-counts-nowhere~1]
    // [itest->req~a-restricted-case-answers-as-its-owner-says~1]
    @Test
    void a_silent_case_is_told_of_both_others_and_they_are_told_of_each_other_only() {
        String secret = restricted("SILENCE");
        String here = inDevon();
        String there = inYorkshire();

        assertThat(devon.sees(here).list("/links").map(A06RestrictedCaseOfAThirdForceTest::reference))
                .containsExactly(there);
        assertThat(yorkshire.sees(there).list("/links").map(A06RestrictedCaseOfAThirdForceTest::reference))
                .containsExactly(here);
        assertThat(devon.sees(here).told("All forces searched")).containsExactly("1 value, nothing found");
        assertThat(yorkshire.sees(there).told("All forces searched"))
                .containsExactly("1 value, 1 new link, 0 known in many cases");
        CaseSeen kept = owner.sees(secret);
        assertThat(kept.list("/links").map(A06RestrictedCaseOfAThirdForceTest::reference))
                .containsExactlyInAnyOrder(here, there);
        assertThat(kept.running("K03")).hasSize(2);
        assertThat(devon.sees(here).running("K03")).hasSize(1);
        Everywhere.of(unlisted(), browsers(), secret)
                .saysNothingOf("\"" + secret, ">" + secret, asWrittenThere, "PKG-A06R-" + mine);
    }

    // [itest->req~the-owner-hears-who-asked~1]
    @Test
    void the_case_hears_for_whom_others_came_to_know_what_it_knows_and_not_who_they_are() {
        String secret = restricted("SILENCE");
        inDevon();

        assertThat(owner.sees(secret).told("Asked for by somebody who may not see it"))
                .containsExactly(
                        "Devon and Cornwall, desk-devon-and-cornwall@forces.example. A case there knows the same.");
    }

    // [itest->req~a-restricted-case-answers-as-its-owner-says~1]
    @Test
    void a_case_that_points_to_its_desk_is_told_of_by_reference_force_and_desk_and_without_its_grade() {
        String pointed = restricted("POINTER");
        String here = inDevon();

        JsonNode link = devon.sees(here).list("/links").toList().getFirst();
        assertThat(reference(link)).isEqualTo(pointed);
        assertThat(link.at("/force").asString("")).isEqualTo("Avon and Somerset");
        assertThat(link.at("/contact").asString("")).isEqualTo("desk-avon-and-somerset@forces.example");
        assertThat(link.at("/grade").isNull()).isTrue();
        assertThat(devon.sees(here).running("K03")).hasSize(1);
        assertThat(owner.sees(pointed).running("K03")).hasSize(1);
        assertThat(devon.get("/cases/" + pointed).status()).isEqualTo(404);
        Everywhere.of(unlisted(), browsers(), here).saysNothingOf(asWrittenThere, "PKG-A06R-" + mine);
    }

    @Test
    void each_side_that_knows_of_a_link_is_kept_from_closing_by_it_and_a_silent_one_keeps_nobody() {
        String secret = restricted("SILENCE");
        String here = inDevon();
        gradeAndTake(owner, owner, secret);
        inspector.post("/cases/" + secret + "/closing", OUTCOME).refused("link-undecided");

        gradeAndTake(devon, scene.person("a06r-devon-oic", Scene.DEVON, Role.INVESTIGATOR), here);
        scene.chiefKnows(here, Scene.DEVON);
        scene.person("a06r-devon-supervisor", Scene.DEVON, Role.SUPERVISOR)
                .post("/cases/" + here + "/closing", OUTCOME)
                .done();

        assertThat(devon.sees(here).text("/state")).isEqualTo("CLOSED");
        assertThat(devon.sees(here).told("All forces searched"))
                .as("searched once more before it is closed, and still in silence")
                .allMatch(said -> said.contains("nothing found"));
    }

    // [itest->req~what-was-kept-silent-is-told-later~1]
    @Test
    void what_was_kept_silent_is_told_as_soon_as_the_owner_lets_it_answer() {
        String secret = restricted("SILENCE");
        String here = inDevon();
        assertThat(devon.sees(here).list("/links")).isEmpty();
        String decided = owner.sees(secret).text("/links/0/id");
        owner.post(
                        "/cases/" + secret + "/links/" + decided + "/decision",
                        Map.of("sameMatter", true, "reason", "one holder"))
                .done();
        scene.passes(Duration.ofMinutes(5));

        restrict(secret, "POINTER");
        assertThat(devon.sees(here).list("/links").map(link -> reference(link) + link.at("/grade")))
                .containsExactly(secret + "null");
        assertThat(devon.sees(here).running("K03")).singleElement().returns(scene.now(), CaseSeen.Clock::startedAt);

        inspector
                .delete("/cases/" + secret + "/restriction", Map.of("reason", "nobody is near any more"))
                .done();
        assertThat(devon.sees(here).list("/links")).hasSize(1);
        assertThat(owner.sees(secret)
                        .list("/links")
                        .map(link -> link.at("/sameMatter").asBoolean()))
                .as("what this side had decided stands")
                .containsExactly(true);
        assertThat(scene.person("a06r-unlisted-ASSESSOR", Scene.AVON, Role.ASSESSOR)
                        .get("/cases/" + secret)
                        .status())
                .isEqualTo(200);
    }

    // [itest->req~a-restricted-case-answers-as-its-owner-says~1]
    // [itest->req~the-owner-hears-who-asked~1]
    @Test
    void a_search_by_hand_shows_a_silent_case_to_its_list_only_and_it_hears_of_every_other() {
        String secret = restricted("SILENCE");
        Person colleague = scene.person("a06r-unlisted-SUPERVISOR", Scene.AVON, Role.SUPERVISOR);

        for (Person other : List.of(devon, colleague)) {
            Said found = search(other);
            assertThat(found.json().at("/casesWithin").asInt()
                            + found.json().at("/casesBeyond").asInt())
                    .isZero();
            assertThat(found.text()).doesNotContain(secret);
        }
        assertThat(search(owner).text("/within/0/reference")).isEqualTo(secret);

        assertThat(owner.sees(secret).told("Asked for by somebody who may not see it"))
                .containsExactly(
                        "Avon and Somerset, desk-avon-and-somerset@forces.example. They searched by hand.",
                        "Devon and Cornwall, desk-devon-and-cornwall@forces.example. They searched by hand.");
        assertThat(scene.rows("search_made where actor in ('a06r-devon', 'a06r-unlisted-SUPERVISOR')"
                        + " and cases_within + cases_beyond = 0 and searched_at = '" + scene.now() + "'"))
                .as("who searched is on record, with what they were told")
                .isGreaterThanOrEqualTo(2);
    }

    // [itest->req~a-restricted-case-answers-as-its-owner-says~1]
    @Test
    void a_search_by_hand_points_to_the_desk_of_a_case_that_lets_it_also_within_the_force() {
        String pointed = restricted("POINTER");

        for (Person other : List.of(devon, scene.person("a06r-unlisted-SUPERVISOR", Scene.AVON, Role.SUPERVISOR))) {
            Said found = search(other);
            assertThat(found.json().at("/casesWithin").asInt()).isZero();
            assertThat(found.json().at("/casesBeyond").asInt()).isOne();
            assertThat(found.text("/beyond/0/reference")).isEqualTo(pointed);
            assertThat(found.text("/beyond/0/contact")).isEqualTo("desk-avon-and-somerset@forces.example");
            assertThat(found.text()).doesNotContain(asWrittenThere, ownersName);
        }
    }

    // [itest->req~a-restricted-case-is-met-by-its-list~1]
    @Test
    void every_act_on_it_is_answered_as_on_a_case_that_does_not_exist() {
        String secret = restricted("SILENCE");
        int version = owner.sees(secret).json().at("/version").asInt();

        unlisted()
                .forEach((who, person) -> Everywhere.acts().forEach(act -> {
                    Said there = act.by(person, secret, version);
                    Said nowhere = act.by(person, NO_SUCH_CASE, version);
                    assertThat(there.status()).as(who + act).isEqualTo(nowhere.status());
                    assertThat(there.text().replace(secret, NO_SUCH_CASE))
                            .as(who + act)
                            .isEqualTo(nowhere.text());
                }));
        assertThat(owner.sees(secret).json().at("/version").asInt()).isEqualTo(version);
    }

    // [itest->req~who-answers-for-a-restricted-case-is-on-its-list~1]
    @Test
    void a_restricted_case_is_handed_to_nobody_who_is_not_on_its_list() {
        String secret = restricted("SILENCE");
        Map<String, Object> over = Map.of("person", "a06r-next", "name", "Next", "reason", "leave");

        inspector.post("/cases/" + secret + "/hand-over", over).refused("not-on-the-list");
        inspector
                .put(
                        "/cases/" + secret + "/restriction",
                        Map.of("people", List.of("a06r-next"), "answers", "SILENCE", "reason", "another team"))
                .refused("owner-not-on-the-list");

        inspector
                .put(
                        "/cases/" + secret + "/restriction",
                        Map.of("people", List.of(ownersName, "a06r-next"), "answers", "SILENCE", "reason", "leave"))
                .done();
        inspector.post("/cases/" + secret + "/hand-over", over).done();
        assertThat(scene.person("a06r-next", Scene.AVON, Role.INVESTIGATOR)
                        .sees(secret)
                        .text("/owner"))
                .isEqualTo("a06r-next");
    }

    // [itest->req~a-restriction-holds-at-once~1]
    @Test
    void the_page_of_the_case_has_the_form_and_says_who_may_see_it() {
        String reference = intake.reports("NCA_PACKAGE", Reports.about(asWrittenThere, "PKG-A06R-" + mine, Scene.AVON));
        Visitor browser = scene.browser("avon-inspector");
        String version =
                String.valueOf(owner.sees(reference).json().at("/version").asInt());

        String page = browser.fillsIn(
                        "/cases/" + reference,
                        "/cases/" + reference + "/restriction",
                        Map.of(
                                "people",
                                ownersName + "\r\nnext-person",
                                "answers",
                                "POINTER",
                                "reason",
                                "near",
                                "version",
                                version))
                .body();

        assertThat(page).contains("Restricted to " + ownersName + ", next-person, avon-inspector.");
        assertThat(scene.browser("avon-supervisor").get("/cases/" + reference).statusCode())
                .isEqualTo(404);
        assertThat(owner.sees(reference).texts("/restriction/people")).contains("avon-inspector");
    }

    private Said search(Person by) {
        return by.post("/identifiers/search", Map.of("value", phone));
    }

    private static void gradeAndTake(Person assessor, Person investigator, String reference) {
        assessor.post("/cases/" + reference + "/checks/PND", Reports.searched()).done();
        assessor.post("/cases/" + reference + "/grade", Reports.grade("VERY_HIGH"))
                .done();
        investigator.post("/cases/" + reference + "/owner", Map.of()).done();
    }

    private static String reference(JsonNode row) {
        return row.at("/reference").asString("");
    }
}
