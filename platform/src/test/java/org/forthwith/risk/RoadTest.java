package org.forthwith.risk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.forthwith.kernel.Answer.NO;
import static org.forthwith.kernel.Answer.UNKNOWN;
import static org.forthwith.kernel.Answer.YES;
import static org.forthwith.kernel.Grade.HIGH;
import static org.forthwith.kernel.Grade.LOW;
import static org.forthwith.kernel.Grade.MEDIUM;
import static org.forthwith.kernel.Grade.VERY_HIGH;
import static org.forthwith.risk.Pathway.CHILD_SUSPECT;
import static org.forthwith.risk.Pathway.GROOMING_ONLY;
import static org.forthwith.risk.Pathway.LADDER;
import static org.forthwith.risk.Pathway.VICTIM_LED;
import static org.forthwith.risk.PathwayCheck.ADULT_PRESENCE;
import static org.forthwith.risk.PathwayCheck.COERCION;
import static org.forthwith.risk.PathwayCheck.MEETING_ARRANGED;
import static org.forthwith.risk.PathwayCheck.VICTIM_AT_RISK;
import static org.forthwith.risk.Question.CURRENT_GROOMING_OR_COMMUNICATION;
import static org.forthwith.risk.Question.DISTRIBUTION_INDICATOR;
import static org.forthwith.risk.Question.FIRST_GENERATION_MATERIAL_INDICATOR;
import static org.forthwith.risk.Question.LIVE_OR_IMMINENT_HARM;
import static org.forthwith.risk.Question.PRODUCTION_INDICATOR;
import static org.forthwith.risk.Question.RESIDENT_CHILD;
import static org.forthwith.risk.Question.SUSPECT_IS_CHILD;
import static org.forthwith.risk.Question.VICTIM_IDENTIFIED_UK;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.forthwith.event.Event;
import org.forthwith.event.RiskEvent.PathwayChecked;
import org.forthwith.event.RiskEvent.PathwayDecided;
import org.forthwith.kernel.Answer;
import org.forthwith.kernel.CaseId;
import org.forthwith.kernel.Grade;
import org.forthwith.risk.RiskStory.Told;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class RoadTest {

    private static final CaseId CASE = new CaseId(new UUID(0, 1));
    private static final Instant START = ShippedRules.RECEIVED;

    // [utest->req~a-child-suspect-is-not-on-the-ladder~1]
    @ParameterizedTest
    @EnumSource(Pathway.class)
    void a_suspect_who_is_a_child_is_on_the_childs_road_whatever_anybody_chose(Pathway chosen) {
        assertThat(road(allNo().but(SUSPECT_IS_CHILD, YES), chose(chosen)).pathway())
                .isEqualTo(CHILD_SUSPECT);
    }

    // [utest->req~a-child-suspect-is-not-on-the-ladder~1]
    @Test
    void a_choice_of_the_childs_road_ends_with_the_fact_that_it_rested_on() {
        for (Answer answer : List.of(NO, UNKNOWN)) {
            assertThat(road(allNo().but(SUSPECT_IS_CHILD, answer), chose(CHILD_SUSPECT))
                            .pathway())
                    .isEqualTo(LADDER);
        }
    }

    @Test
    void a_person_takes_an_adult_off_the_ladder_and_puts_them_back() {
        assertThat(road(allNo(), chose(VICTIM_LED)).pathway()).isEqualTo(VICTIM_LED);
        assertThat(road(allNo(), chose(VICTIM_LED), chose(LADDER)).pathway()).isEqualTo(LADDER);
        assertThat(road(allNo()).byChoice()).isFalse();
    }

    // [utest->req~a-road-outside-the-ladder-has-floors~1]
    @Test
    void no_road_outside_the_ladder_has_a_floor_of_low_whatever_is_answered() {
        assertThat(Arrays.stream(Pathway.values())
                        .filter(pathway -> pathway != LADDER)
                        .flatMap(pathway -> Stream.of(Answer.values()).map(answer -> floor(pathway, answer))))
                .doesNotContain(LOW)
                .hasSize(9);
    }

    // [utest->req~a-road-outside-the-ladder-has-floors~1]
    @Test
    void each_road_lays_the_floors_that_are_written_down_for_it() {
        var child = allNo().but(SUSPECT_IS_CHILD, YES);
        assertThat(floor(child)).isEqualTo(MEDIUM);
        assertThat(floor(child, checked(COERCION, YES))).isEqualTo(HIGH);
        assertThat(floor(child, checked(ADULT_PRESENCE, YES))).isEqualTo(HIGH);
        assertThat(floor(allNo(), chose(GROOMING_ONLY))).isEqualTo(HIGH);
        assertThat(floor(allNo(), chose(GROOMING_ONLY), checked(MEETING_ARRANGED, YES)))
                .isEqualTo(VERY_HIGH);
        assertThat(floor(allNo(), chose(VICTIM_LED))).isEqualTo(HIGH);
        assertThat(floor(allNo(), chose(VICTIM_LED), checked(VICTIM_AT_RISK, YES)))
                .isEqualTo(HIGH);
        assertThat(floor(allNo(), chose(VICTIM_LED), checked(VICTIM_AT_RISK, NO)))
                .isEqualTo(MEDIUM);
        assertThat(floor(child.but(LIVE_OR_IMMINENT_HARM, YES))).isEqualTo(VERY_HIGH);
    }

    // [utest->req~no-road-leads-round-a-floor~1]
    @Test
    void an_adult_keeps_the_floors_of_the_ladder_on_every_other_road_and_a_child_does_not_climb_it() {
        var resident = allNo().but(RESIDENT_CHILD, YES).but(CURRENT_GROOMING_OR_COMMUNICATION, YES);
        for (Pathway pathway : List.of(GROOMING_ONLY, VICTIM_LED)) {
            assertThat(floor(resident, chose(pathway), checked(VICTIM_AT_RISK, NO)))
                    .isEqualTo(VERY_HIGH);
        }

        assertThat(floor(resident.but(SUSPECT_IS_CHILD, YES))).isEqualTo(MEDIUM);
    }

    // [utest->req~a-claimed-age-keeps-the-floors~1]
    @Test
    void an_age_that_a_report_claims_or_that_somebody_contradicts_keeps_the_floors_for_adults() {
        var claimed =
                new Fact(SUSPECT_IS_CHILD, YES, "report", KnownFacts.CHECKED, "age given: 15", "a-platform", "intake");
        var resident = KnownFacts.fact(RESIDENT_CHILD, YES);
        assertThat(floorOf(claimed, resident)).isEqualTo(HIGH);

        var established = KnownFacts.fact(SUSPECT_IS_CHILD, YES);
        assertThat(floorOf(established, resident)).isEqualTo(MEDIUM);
        var contradicting =
                new Fact(SUSPECT_IS_CHILD, NO, "register", KnownFacts.CHECKED, "born 1980", "assessor-2", "ASSESSOR");
        assertThat(floorOf(established, contradicting, resident)).isEqualTo(HIGH);
    }

    private static Grade floorOf(Fact... known) {
        Facts facts = Facts.of(known);
        var risk = new CaseRisk(facts, RiskStory.none(), START, Road.of(facts, List.of()), Views.of(List.of()));
        return ShippedRules.GRADING
                .propose(risk, START.plus(Duration.ofHours(2)))
                .floor();
    }

    @Test
    void judgement_names_no_rule_set_and_says_which_floor_it_is() {
        var proposal = proposal(allNo().but(SUSPECT_IS_CHILD, YES), checked(COERCION, YES));

        assertThat(proposal.ruleSet()).isEqualTo("structured-judgement-1");
        assertThat(proposal.explanation().sentence())
                .isEqualTo("High, because a child was coerced, threatened or paid (R-L1).");
        assertThat(proposal.explanation().rules()).containsExactly("R-L1", "R-L");
        assertThat(proposal.outcome()).isInstanceOf(Outcome.NeedsSupervisor.class);
    }

    // [utest->req~a-pathway-check-keeps-every-yes~1]
    @Test
    void a_yes_counts_until_whoever_gave_it_takes_it_back() {
        var child = allNo().but(SUSPECT_IS_CHILD, YES).facts();
        var yes = new Told(checked(COERCION, YES), "assessor-1", "ASSESSOR");
        var no = new Told(checked(COERCION, NO), "assessor-2", "ASSESSOR");
        var takenBack = new Told(checked(COERCION, NO), "assessor-1", "ASSESSOR");

        assertThat(Road.of(child, List.of()).answer(COERCION)).isEqualTo(UNKNOWN);
        assertThat(Road.of(child, List.of(yes, no)).answer(COERCION)).isEqualTo(YES);
        assertThat(Road.of(child, List.of(yes, no, takenBack)).answer(COERCION)).isEqualTo(NO);
    }

    @Test
    void not_known_answers_a_question_and_leaves_it_possible() {
        var road = road(allNo().but(SUSPECT_IS_CHILD, YES), checked(COERCION, UNKNOWN), checked(ADULT_PRESENCE, NO));

        assertThat(road.open()).containsExactly(PathwayCheck.REPEAT, PathwayCheck.AGE_GAP);
        assertThat(road.possible()).contains(COERCION).doesNotContain(ADULT_PRESENCE);
    }

    // [utest->req~the-scope-is-asked-first~1]
    @Test
    void the_scope_test_suggests_a_road_from_what_is_known_and_how_the_report_came() {
        assertThat(scope(allNo().but(SUSPECT_IS_CHILD, YES), "NCMEC")).isEqualTo(CHILD_SUSPECT);
        assertThat(scope(allNo().but(CURRENT_GROOMING_OR_COMMUNICATION, YES), "PUBLIC"))
                .isEqualTo(GROOMING_ONLY);
        assertThat(scope(
                        allNo().but(CURRENT_GROOMING_OR_COMMUNICATION, YES).but(DISTRIBUTION_INDICATOR, YES), "PUBLIC"))
                .isEqualTo(LADDER);
        assertThat(scope(allNo().but(VICTIM_IDENTIFIED_UK, YES), "PARTNER")).isEqualTo(VICTIM_LED);
        assertThat(scope(allNo().but(VICTIM_IDENTIFIED_UK, YES), "NCMEC")).isEqualTo(LADDER);
        assertThat(scope(KnownFacts.everythingIs(UNKNOWN), "NCMEC")).isEqualTo(LADDER);
    }

    // [utest->req~the-scope-is-asked-first~1]
    @ParameterizedTest
    @ValueSource(strings = {"PUBLIC", "PARTNER", "MANDATORY_REPORT"})
    void whoever_knows_the_child_reports_about_a_victim_unless_there_is_any_sign_of_images(String channel) {
        var victim = allNo().but(VICTIM_IDENTIFIED_UK, YES);
        assertThat(scope(victim, channel)).isEqualTo(VICTIM_LED);

        for (Question images :
                List.of(PRODUCTION_INDICATOR, DISTRIBUTION_INDICATOR, FIRST_GENERATION_MATERIAL_INDICATOR)) {
            assertThat(scope(victim.but(images, YES), channel))
                    .as(images.name())
                    .isEqualTo(LADDER);
            victim.but(images, NO);
        }
        assertThat(scope(victim.but(VICTIM_IDENTIFIED_UK, UNKNOWN), channel)).isEqualTo(LADDER);
    }

    // [utest->req~the-scope-is-asked-first~1]
    @Test
    void a_suggestion_comes_with_its_reason() {
        assertThat(List.of(
                        Scope.of(allNo().but(SUSPECT_IS_CHILD, YES).facts(), "NCMEC"),
                        Scope.of(
                                allNo().but(CURRENT_GROOMING_OR_COMMUNICATION, YES)
                                        .facts(),
                                "NCMEC"),
                        Scope.of(allNo().but(VICTIM_IDENTIFIED_UK, YES).facts(), "PUBLIC"),
                        Scope.of(allNo().facts(), "PUBLIC")))
                .containsExactly(
                        new Scope(CHILD_SUSPECT, "the suspect is a child (R-L)"),
                        new Scope(GROOMING_ONLY, "there is sexual communication with a child and no sign of images"),
                        new Scope(VICTIM_LED, "a victim is known and nothing in the report is about images"),
                        new Scope(LADDER, "nothing known takes it off the ladder"));
    }

    private static Pathway scope(KnownFacts known, String channel) {
        return Scope.of(known.facts(), channel).suggests();
    }

    /** The floor of a road with every question answered alike. */
    private static Grade floor(Pathway pathway, Answer answer) {
        var known = allNo().but(SUSPECT_IS_CHILD, pathway == CHILD_SUSPECT ? YES : NO);
        List<Event> story = new ArrayList<>(List.of(chose(pathway)));
        pathway.checks().forEach(check -> story.add(checked(check, answer)));
        return floor(known, story.toArray(Event[]::new));
    }

    private static Grade floor(KnownFacts known, Event... story) {
        return proposal(known, story).floor();
    }

    private static Proposal proposal(KnownFacts known, Event... story) {
        return ShippedRules.GRADING.propose(risk(known, story), START.plus(Duration.ofHours(2)));
    }

    private static CaseRisk risk(KnownFacts known, Event... story) {
        Facts facts = known.facts();
        return new CaseRisk(facts, RiskStory.none(), START, Road.of(facts, told(story)), Views.of(List.of()));
    }

    private static Road road(KnownFacts known, Event... story) {
        return Road.of(known.facts(), told(story));
    }

    private static List<Told> told(Event... story) {
        return Arrays.stream(story)
                .map(event -> new Told(event, "assessor-1", "ASSESSOR"))
                .toList();
    }

    private static KnownFacts allNo() {
        return KnownFacts.everythingIs(NO);
    }

    private static PathwayDecided chose(Pathway pathway) {
        return new PathwayDecided(CASE, START, pathway.name(), "by what the report says");
    }

    private static PathwayChecked checked(PathwayCheck check, Answer answer) {
        return new PathwayChecked(CASE, START, check.name(), answer, "the family was asked");
    }

    @Test
    void a_road_says_who_chose_it_and_why_also_where_the_facts_do_not_let_the_choice_stand() {
        var chosen = new Road.Chosen(VICTIM_LED, "by what the report says", "assessor-1", START);

        assertThat(road(allNo(), chose(GROOMING_ONLY), chose(VICTIM_LED)))
                .isEqualTo(new Road(VICTIM_LED, chosen, Map.of()))
                .returns(true, Road::byChoice)
                .returns(false, Road::onLadder)
                .returns("by what the report says", Road::because);
        assertThat(road(allNo().but(SUSPECT_IS_CHILD, YES), chose(VICTIM_LED)))
                .isEqualTo(new Road(CHILD_SUSPECT, chosen, Map.of()))
                .returns(false, Road::byChoice)
                .returns(false, Road::onLadder)
                .returns("the suspect is a child (R-L)", Road::because);
    }

    @Test
    void a_case_is_on_the_ladder_by_nobodys_choice_or_by_somebodys() {
        assertThat(road(allNo()))
                .isEqualTo(new Road(LADDER, null, Map.of()))
                .returns(false, Road::byChoice)
                .returns(true, Road::onLadder)
                .returns("nobody has taken it off the ladder", Road::because);
        assertThat(road(allNo(), chose(LADDER)))
                .returns(true, Road::byChoice)
                .returns(true, Road::onLadder)
                .returns("by what the report says", Road::because);
        assertThat(road(allNo(), chose(CHILD_SUSPECT)))
                .returns(false, Road::byChoice)
                .returns("nobody has taken it off the ladder", Road::because);
    }

    @Test
    void a_childs_road_that_nobody_chose_is_that_of_the_facts() {
        assertThat(road(allNo().but(SUSPECT_IS_CHILD, YES)))
                .isEqualTo(new Road(CHILD_SUSPECT, null, Map.of()))
                .returns(false, Road::byChoice)
                .returns("the suspect is a child (R-L)", Road::because);
        assertThat(road(allNo().but(SUSPECT_IS_CHILD, YES), chose(CHILD_SUSPECT)))
                .returns(true, Road::byChoice)
                .returns("by what the report says", Road::because);
    }

    // [utest->req~a-pathway-check-keeps-every-yes~1]
    @Test
    void of_each_person_the_latest_answer_to_each_question_is_kept() {
        var story = List.of(
                new Told(checked(COERCION, YES), "assessor-1", "ASSESSOR"),
                new Told(checked(COERCION, NO), "assessor-2", "ASSESSOR"),
                new Told(checked(ADULT_PRESENCE, NO), "assessor-1", "ASSESSOR"),
                new Told(checked(COERCION, UNKNOWN), "assessor-1", "ASSESSOR"));
        var road = Road.of(allNo().but(SUSPECT_IS_CHILD, YES).facts(), story);

        assertThat(road.said())
                .containsOnly(
                        Map.entry(
                                COERCION,
                                List.of(said(COERCION, NO, "assessor-2"), said(COERCION, UNKNOWN, "assessor-1"))),
                        Map.entry(ADULT_PRESENCE, List.of(said(ADULT_PRESENCE, NO, "assessor-1"))));
        assertThat(road.answer(COERCION)).as("the latest, as nobody says yes").isEqualTo(UNKNOWN);
        assertThat(road.answer(ADULT_PRESENCE)).isEqualTo(NO);
    }

    private static Road.Checked said(PathwayCheck check, Answer answer, String by) {
        return new Road.Checked(check, answer, "the family was asked", by, START);
    }

    // [utest->req~a-road-outside-the-ladder-has-floors~1]
    @Test
    void a_floor_is_laid_with_its_clause_its_reason_and_the_question_that_the_road_is_about() {
        assertThat(PathwayFloor.under(road(allNo()))).isEmpty();
        assertThat(PathwayFloor.under(road(allNo().but(SUSPECT_IS_CHILD, YES), checked(ADULT_PRESENCE, YES))))
                .containsExactly(
                        new Floor(
                                "R-L",
                                MEDIUM,
                                "the suspect is a child, and two children need protection",
                                SUSPECT_IS_CHILD),
                        new Floor("R-L2", HIGH, "an adult is involved", SUSPECT_IS_CHILD));
        assertThat(PathwayFloor.under(road(allNo(), chose(GROOMING_ONLY), checked(MEETING_ARRANGED, YES))))
                .containsExactly(
                        new Floor(
                                "R-M",
                                HIGH,
                                "the suspect is grooming a child or in sexual communication with one",
                                CURRENT_GROOMING_OR_COMMUNICATION),
                        new Floor("R-M1", VERY_HIGH, "a meeting has been arranged", CURRENT_GROOMING_OR_COMMUNICATION));
    }

    // [utest->req~a-road-outside-the-ladder-has-floors~1]
    @Test
    void a_victim_is_at_risk_until_somebody_has_established_that_they_are_safe() {
        assertThat(victims()).containsExactly("R-N", "R-N2");
        assertThat(victims(checked(VICTIM_AT_RISK, UNKNOWN))).containsExactly("R-N", "R-N2");
        assertThat(victims(checked(VICTIM_AT_RISK, YES))).containsExactly("R-N", "R-N1");
        assertThat(victims(checked(VICTIM_AT_RISK, NO))).containsExactly("R-N");
    }

    private static List<String> victims(Event... story) {
        List<Event> all = new ArrayList<>(List.of(chose(VICTIM_LED)));
        all.addAll(List.of(story));
        return PathwayFloor.under(road(allNo(), all.toArray(Event[]::new))).stream()
                .map(Floor::rule)
                .toList();
    }

    @ParameterizedTest
    @EnumSource(Pathway.class)
    void rule_sets_are_compared_by_the_very_grade_that_is_proposed_on_each_road(Pathway pathway) {
        var risk = risk(
                allNo().but(RESIDENT_CHILD, YES).but(SUSPECT_IS_CHILD, pathway == CHILD_SUSPECT ? YES : NO),
                chose(pathway));
        var now = START.plus(Duration.ofHours(2));

        assertThat(ShippedRules.GRADING.grade(risk, now))
                .isEqualTo(ShippedRules.GRADING.propose(risk, now).grade())
                .isEqualTo(pathway == CHILD_SUSPECT ? MEDIUM : HIGH);
    }

    @Test
    void what_would_change_a_grade_is_said_on_the_ladder_only() {
        var now = START.plus(Duration.ofHours(2));
        var known = allNo().but(RESIDENT_CHILD, YES);

        assertThat(ShippedRules.GRADING.changes(risk(known), now))
                .isEqualTo(ShippedRules.GRADING.changes(known.facts(), START, now))
                .isNotEqualTo(new Changes(List.of(), List.of()));
        assertThat(ShippedRules.GRADING.changes(risk(known, chose(VICTIM_LED)), now))
                .isEqualTo(new Changes(List.of(), List.of()));
    }
}
