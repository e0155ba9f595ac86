package org.forthwith.risk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.forthwith.kernel.Answer.NO;
import static org.forthwith.kernel.Answer.UNKNOWN;
import static org.forthwith.kernel.Answer.YES;
import static org.forthwith.risk.Question.LIVE_OR_IMMINENT_HARM;
import static org.forthwith.risk.Question.RESIDENT_CHILD;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.forthwith.event.CaseEvent;
import org.forthwith.event.Event;
import org.forthwith.event.RiskEvent.FactEstablished;
import org.forthwith.event.SubjectEvent.ChildIdentified;
import org.forthwith.kernel.Answer;
import org.forthwith.kernel.CaseId;
import org.forthwith.kernel.ChildId;
import org.forthwith.risk.RiskStory.Told;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class FactsOfAStoryTest {

    private static final CaseId CASE = new CaseId(new UUID(0, 1));
    private static final Instant START = Instant.parse("2026-03-02T09:00:00Z");
    private static final ChildId ELDER = new ChildId(new UUID(0, 15));
    private static final ChildId YOUNGER = new ChildId(new UUID(0, 7));

    private static Instant hour(int hours) {
        return START.plus(Duration.ofHours(hours));
    }

    private static Event told(int hour, Answer answer, String source, @Nullable String evidence) {
        return new FactEstablished(CASE, hour(hour), "RESIDENT_CHILD", answer, source, hour(hour), evidence);
    }

    private static Event child(int hour, ChildId child, Answer livesWithSuspect) {
        return new ChildIdentified(CASE, hour(hour), child, 7, livesWithSuspect, null, false, "school record");
    }

    private static Answer residence(Event... story) {
        return facts(List.of(story)).answer(RESIDENT_CHILD);
    }

    private static Facts facts(List<Event> story) {
        return Facts.of(story.stream().map(event -> by("assessor-1", event)).toList());
    }

    private static Told by(String actor, Event event) {
        return new Told(event, actor, "ASSESSOR");
    }

    @Test
    void a_child_who_lives_with_the_suspect_answers_the_question_of_the_household() {
        var facts = facts(List.of(child(1, YOUNGER, YES)));

        assertThat(facts.about(RESIDENT_CHILD))
                .containsExactly(
                        new Fact(RESIDENT_CHILD, YES, "household", hour(1), "school record", "assessor-1", "ASSESSOR"));
        assertThat(facts.about(LIVE_OR_IMMINENT_HARM)).isEmpty();
    }

    @Test
    void a_child_of_whom_nobody_knows_where_it_lives_keeps_the_question_open() {
        assertThat(residence(child(1, YOUNGER, UNKNOWN))).isEqualTo(UNKNOWN);
        assertThat(residence(told(1, NO, "visit", "none seen"), child(2, YOUNGER, UNKNOWN)))
                .isEqualTo(UNKNOWN);
    }

    @Test
    void a_child_who_lives_elsewhere_is_no_evidence_that_no_child_lives_there() {
        assertThat(residence(child(1, YOUNGER, NO))).isEqualTo(UNKNOWN);
        assertThat(residence(child(1, ELDER, YES), child(2, YOUNGER, NO))).isEqualTo(YES);
    }

    @Test
    void news_of_the_same_child_replaces_what_was_known_of_it() {
        assertThat(residence(child(1, YOUNGER, YES), child(2, YOUNGER, NO), told(3, NO, "visit", "none seen")))
                .isEqualTo(NO);
    }

    // [utest->req~risk-contradiction-counts-as-worse~1]
    @Test
    void no_typed_answer_talks_an_identified_resident_child_away() {
        assertThat(residence(child(1, YOUNGER, YES), told(2, NO, "household", "none seen")))
                .isEqualTo(YES);
    }

    private static Told household(int hour, Answer answer) {
        return new Told(told(hour, answer, "household", "who lives there"), "forthwith", "household");
    }

    // [utest->req~the-household-has-the-last-word~1]
    @Test
    void what_the_household_says_last_stands_also_at_one_instant_and_also_when_it_no_longer_knows() {
        assertThat(Facts.of(List.of(household(1, YES), household(1, NO))).answer(RESIDENT_CHILD))
                .isEqualTo(NO);
        assertThat(Facts.of(List.of(household(1, YES), household(2, UNKNOWN))).answer(RESIDENT_CHILD))
                .isEqualTo(UNKNOWN);
        assertThat(Facts.of(List.of(household(1, YES), household(2, UNKNOWN))).about(RESIDENT_CHILD))
                .hasSize(1);
    }

    // [utest->req~the-household-has-the-last-word~1]
    @Test
    void no_from_the_household_takes_every_child_known_by_then_out_of_it_and_none_that_comes_later() {
        var child = by("assessor-1", child(1, YOUNGER, YES));

        assertThat(Facts.of(List.of(child, household(2, NO))).answer(RESIDENT_CHILD))
                .isEqualTo(NO);
        assertThat(Facts.of(List.of(household(2, NO), by("assessor-1", child(3, YOUNGER, YES))))
                        .answer(RESIDENT_CHILD))
                .isEqualTo(YES);
        assertThat(Facts.of(List.of(child, household(2, UNKNOWN))).answer(RESIDENT_CHILD))
                .isEqualTo(YES);
    }

    // [utest->req~the-household-has-the-last-word~1]
    @Test
    void the_household_takes_back_nobody_elses_yes() {
        var neighbour = by("assessor-1", told(1, YES, "neighbour", "seen"));

        assertThat(Facts.of(List.of(neighbour, household(2, NO))).answer(RESIDENT_CHILD))
                .isEqualTo(YES);
    }

    @Test
    void a_child_at_immediate_risk_is_imminent_harm() {
        var atRisk = new ChildIdentified(CASE, START, YOUNGER, null, UNKNOWN, null, true, "call to the control room");

        assertThat(facts(List.of(atRisk)).answer(LIVE_OR_IMMINENT_HARM)).isEqualTo(YES);
    }

    @Test
    void a_source_that_answers_again_corrects_itself() {
        assertThat(residence(told(1, YES, "visit", null), told(2, NO, "visit", "that was next door")))
                .isEqualTo(NO);
        assertThat(residence(told(1, YES, "visit", null), told(2, NO, "school", "no pupil")))
                .isEqualTo(YES);
    }

    // [utest->req~nobody-takes-back-another-ones-yes~1]
    @Test
    void nobody_takes_back_what_another_person_or_a_report_said_by_naming_the_same_source() {
        var yes = told(1, YES, "report by example.org, /suspect", "as reported");
        var no = told(2, NO, "report by example.org, /suspect", "none seen");

        var report = Facts.of(List.of(new Told(yes, "forthwith", "report"), by("assessor-1", no)));
        var colleague = Facts.of(List.of(by("assessor-2", yes), by("assessor-1", no)));
        var oneself = Facts.of(List.of(by("assessor-1", yes), by("assessor-1", no)));

        assertThat(report.answer(RESIDENT_CHILD)).isEqualTo(YES);
        assertThat(report.contradicted(RESIDENT_CHILD)).isTrue();
        assertThat(colleague.answer(RESIDENT_CHILD)).isEqualTo(YES);
        assertThat(oneself.answer(RESIDENT_CHILD)).isEqualTo(NO);
    }

    @Test
    void a_yes_is_not_taken_back_by_not_knowing_or_by_an_impression() {
        assertThat(residence(told(1, YES, "visit", null), told(2, UNKNOWN, "visit", "cannot be repeated")))
                .isEqualTo(YES);
        assertThat(residence(told(1, YES, "visit", null), told(2, NO, "visit", null)))
                .isEqualTo(YES);
    }

    @Test
    void at_one_and_the_same_instant_a_source_cannot_correct_itself() {
        assertThat(residence(told(1, YES, "visit", null), told(1, NO, "visit", "none seen")))
                .isEqualTo(YES);
    }

    @Test
    void facts_that_arrive_in_another_order_are_the_same_facts() {
        long seed = 4;
        var random = new Random(seed);
        var story = new ArrayList<Event>();
        for (int hour = 1; hour <= 9; hour++) {
            var answer = List.of(Answer.values()).get(random.nextInt(3));
            story.add(told(hour, answer, "source " + random.nextInt(2), random.nextBoolean() ? "seen" : null));
        }
        var asItHappened = facts(story).answers();
        for (int shuffles = 0; shuffles < 500; shuffles++) {
            Collections.shuffle(story, random);
            assertThat(facts(story).answers()).as("seed %d, %s", seed, story).isEqualTo(asItHappened);
        }
    }

    @Test
    void a_question_that_does_not_exist_is_a_fault_and_not_an_unknown() {
        var unheard = new FactEstablished(CASE, START, "FAVOURITE_COLOUR", YES, "PND", START, null);

        assertThatThrownBy(() -> facts(List.of(unheard))).hasMessageContaining("FAVOURITE_COLOUR");
    }

    // [utest->req~the-household-has-the-last-word~1]
    @Test
    void no_from_the_household_speaks_for_the_question_that_it_answers_and_for_no_other() {
        var atRisk = new ChildIdentified(CASE, hour(1), YOUNGER, 7, YES, null, true, "call to the control room");
        var facts = Facts.of(List.of(by("assessor-1", atRisk), household(2, NO)));

        assertThat(facts.answer(RESIDENT_CHILD)).isEqualTo(NO);
        assertThat(facts.about(LIVE_OR_IMMINENT_HARM))
                .containsExactly(new Fact(
                        LIVE_OR_IMMINENT_HARM,
                        YES,
                        "household",
                        hour(1),
                        "call to the control room",
                        "assessor-1",
                        "ASSESSOR"));
    }

    @Test
    void what_other_rooms_have_recorded_says_nothing() {
        assertThat(facts(List.of(new CaseEvent.CheckRecorded(CASE, START, "PND", true, "one record"))))
                .isEqualTo(Facts.none());
    }
}
