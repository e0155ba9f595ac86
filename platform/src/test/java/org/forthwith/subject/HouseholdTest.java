package org.forthwith.subject;

import static org.assertj.core.api.Assertions.assertThat;
import static org.forthwith.kernel.Answer.NO;
import static org.forthwith.kernel.Answer.UNKNOWN;
import static org.forthwith.kernel.Answer.YES;
import static org.forthwith.subject.Access.CHILD_AT_ADDRESS_VISITING;
import static org.forthwith.subject.Access.POSITION_OF_TRUST;
import static org.forthwith.subject.Access.REGULAR_CHILD_ACCESS;
import static org.forthwith.subject.Access.RESIDENT_CHILD;
import static org.forthwith.subject.AroundASuspect.FLAT;
import static org.forthwith.subject.AroundASuspect.HOME;
import static org.forthwith.subject.AroundASuspect.TODAY;
import static org.forthwith.subject.AroundASuspect.child;
import static org.forthwith.subject.RelationKind.ATTENDS;
import static org.forthwith.subject.RelationKind.CARES_FOR;
import static org.forthwith.subject.RelationKind.LIVES_AT;
import static org.forthwith.subject.RelationKind.SEES;
import static org.forthwith.subject.RelationKind.STAYS_AT;
import static org.forthwith.subject.RelationKind.VISITS;
import static org.forthwith.subject.RelationKind.VOLUNTEERS_AT;
import static org.forthwith.subject.RelationKind.WORKS_AT;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.forthwith.kernel.Answer;
import org.junit.jupiter.api.Test;

/** The people and places around a suspect answer the questions about access. What nobody has established is unknown, never no. */
class HouseholdTest {

    private static final Around SCHOOL = new Around(NodeKind.SCHOOL, "Example Primary");

    private final AroundASuspect around = new AroundASuspect();

    // [utest->req~an-unresolved-household-is-unknown~1]
    @Test
    void while_nothing_is_known_nothing_is_answered() {
        assertThat(answers()).containsValues(UNKNOWN).doesNotContainValue(NO).doesNotContainValue(YES);
        assertThat(around.surroundings().blank()).isTrue();
    }

    // [utest->req~an-unresolved-household-is-unknown~1]
    @Test
    void an_address_whose_household_nobody_has_established_is_unknown_and_not_no() {
        around.suspect(LIVES_AT, HOME);

        assertThat(around.resident()).isEqualTo(UNKNOWN);
        assertThat(around.answer(RESIDENT_CHILD).because()).contains("nobody has established who lives at");
    }

    // [utest->req~the-household-answers~1]
    @Test
    void a_child_at_the_suspects_address_is_a_resident_child_and_the_sources_are_named() {
        around.child(15, 15, UNKNOWN).suspect(LIVES_AT, HOME).related(child(15), LIVES_AT, HOME);

        assertThat(around.resident()).isEqualTo(YES);
        assertThat(around.answer(RESIDENT_CHILD).because())
                .contains("aged 15", "lives at an address of the suspect", "council")
                .doesNotContain("Elm");
    }

    // [utest->req~the-household-answers~1]
    @Test
    void a_child_counts_who_sleeps_where_the_suspect_sleeps_for_part_of_the_week() {
        around.child(8, 8, UNKNOWN)
                .suspect(LIVES_AT, FLAT)
                .suspect(STAYS_AT, HOME)
                .related(child(8), STAYS_AT, HOME)
                .established(FLAT)
                .established(HOME);

        assertThat(around.resident()).isEqualTo(YES);
    }

    // [utest->req~the-household-answers~1]
    @Test
    void a_household_that_has_been_established_without_a_child_is_no_and_says_on_what_it_rests() {
        around.suspect(LIVES_AT, HOME).established(HOME);

        assertThat(around.answer(RESIDENT_CHILD))
                .returns(NO, AccessAnswer::answer)
                .matches(answer -> answer.because().contains("electoral roll (two adults)"));
    }

    // [utest->req~an-unresolved-household-is-unknown~1]
    @Test
    void every_address_of_the_suspect_has_to_be_established() {
        around.suspect(LIVES_AT, HOME).suspect(STAYS_AT, FLAT).established(HOME);
        assertThat(around.resident()).isEqualTo(UNKNOWN);

        assertThat(around.established(FLAT).resident()).isEqualTo(NO);
    }

    // [utest->req~an-unresolved-household-is-unknown~1]
    @Test
    void news_of_an_address_asks_who_lives_there_once_more() {
        around.suspect(LIVES_AT, HOME).established(HOME);
        around.related(new Around(NodeKind.OTHER_PERSON, "a partner"), LIVES_AT, HOME);

        assertThat(around.resident()).isEqualTo(UNKNOWN);
        assertThat(around.established(HOME).resident()).isEqualTo(NO);
    }

    // [utest->req~an-unresolved-household-is-unknown~1]
    @Test
    void what_was_asked_before_somebody_moved_in_says_nothing_about_the_time_since() {
        Instant lastYear = Instant.parse("2025-03-02T09:00:00Z");
        around.related(Around.SUSPECT, LIVES_AT, HOME, TODAY.minusDays(10), null, "lease")
                .established(HOME, lastYear);

        assertThat(around.resident()).isEqualTo(UNKNOWN);
    }

    // [utest->req~a-relation-counts-on-its-days~1]
    @Test
    void a_relation_counts_from_its_first_day_to_its_last() {
        around.child(9, 9, UNKNOWN)
                .suspect(LIVES_AT, HOME)
                .related(child(9), LIVES_AT, HOME, TODAY.plusDays(1), TODAY.plusDays(3), "lease")
                .established(HOME);

        assertThat(around.resident()).isEqualTo(NO);
        assertThat(around.on(TODAY.plusDays(1)).resident()).isEqualTo(YES);
        assertThat(around.on(TODAY.plusDays(3)).resident()).isEqualTo(YES);
        assertThat(around.on(TODAY.plusDays(4)).resident())
                .as("that a day has passed proves nothing")
                .isEqualTo(UNKNOWN);
    }

    // [utest->req~a-relation-counts-on-its-days~1]
    @Test
    void a_child_who_has_moved_out_leaves_a_household_that_has_to_be_established_again() {
        around.child(9, 9, UNKNOWN)
                .suspect(LIVES_AT, HOME)
                .related(child(9), LIVES_AT, HOME)
                .established(HOME)
                .ended(child(9), LIVES_AT, HOME, TODAY.minusDays(1));

        assertThat(around.resident()).isEqualTo(UNKNOWN);
        assertThat(around.established(HOME).resident()).isEqualTo(NO);
    }

    @Test
    void an_end_that_is_known_is_never_put_off() {
        around.related(Around.SUSPECT, LIVES_AT, HOME, null, TODAY, null)
                .ended(Around.SUSPECT, LIVES_AT, HOME, TODAY.plusDays(9));

        assertThat(around.surroundings().relations()).singleElement().returns(TODAY, Relation::until);
    }

    // [utest->req~the-household-answers~1]
    @Test
    void a_child_said_to_live_with_the_suspect_is_one_until_it_is_recorded_with_evidence_where_it_lives() {
        around.child(7, 7, YES).suspect(LIVES_AT, HOME).established(HOME);
        assertThat(around.resident()).isEqualTo(YES);

        around.related(child(7), LIVES_AT, FLAT, null, null, null);
        assertThat(around.resident()).as("without evidence").isEqualTo(YES);

        around.related(child(7), LIVES_AT, FLAT);
        assertThat(around.resident()).isEqualTo(NO);
    }

    // [utest->req~an-unresolved-household-is-unknown~1]
    @Test
    void a_child_of_whom_nobody_knows_where_it_lives_opens_the_question_again() {
        around.suspect(LIVES_AT, HOME).established(HOME).child(7, 7, UNKNOWN);
        assertThat(around.resident()).isEqualTo(UNKNOWN);

        assertThat(around.established(HOME).resident()).isEqualTo(NO);
    }

    @Test
    void somebody_who_must_have_turned_eighteen_is_no_child_and_somebody_of_unknown_age_stays_one() {
        around.child(17, 17, UNKNOWN)
                .suspect(LIVES_AT, HOME)
                .related(child(17), LIVES_AT, HOME)
                .established(HOME);
        assertThat(around.on(TODAY.plusMonths(11)).resident()).isEqualTo(YES);
        assertThat(around.on(TODAY.plusYears(1)).resident()).isEqualTo(NO);

        var unknown = new AroundASuspect()
                .child(1, null, UNKNOWN)
                .suspect(LIVES_AT, HOME)
                .related(child(1), LIVES_AT, HOME);
        assertThat(unknown.on(TODAY.plusYears(30)).resident()).isEqualTo(YES);
    }

    // [utest->req~one-place-however-written~1]
    @Test
    void an_address_is_the_same_one_in_other_letters_spaces_and_punctuation() {
        around.child(5, 5, UNKNOWN)
                .suspect(LIVES_AT, HOME)
                .related(child(5), LIVES_AT, new Around(NodeKind.ADDRESS, " 12, elm street. "));

        assertThat(around.resident()).isEqualTo(YES);
        assertThat(around.surroundings().known()).hasSize(3);
        assertThat(HOME.same(new Around(NodeKind.ADDRESS, "112 Elm Street"))).isFalse();
    }

    // [utest->req~the-household-answers~1]
    @Test
    void a_child_who_visits_the_suspects_address_is_a_visiting_child() {
        around.child(5, 5, NO).suspect(LIVES_AT, HOME).related(child(5), VISITS, FLAT);
        assertThat(around.answer(CHILD_AT_ADDRESS_VISITING).answer()).isEqualTo(UNKNOWN);

        around.related(child(5), VISITS, HOME);
        assertThat(around.answer(CHILD_AT_ADDRESS_VISITING).answer()).isEqualTo(YES);
    }

    // [utest->req~the-household-answers~1]
    @Test
    void whoever_sees_a_child_or_visits_where_one_lives_is_regularly_with_a_child() {
        around.child(5, 5, NO).suspect(SEES, child(5));
        assertThat(around.answer(REGULAR_CHILD_ACCESS).answer()).isEqualTo(YES);

        var visitor = new AroundASuspect()
                .child(5, 5, NO)
                .related(child(5), LIVES_AT, FLAT)
                .suspect(VISITS, FLAT);
        assertThat(visitor.answer(REGULAR_CHILD_ACCESS).answer()).isEqualTo(YES);
        assertThat(visitor.ended(Around.SUSPECT, VISITS, FLAT, TODAY.minusDays(1))
                        .answer(REGULAR_CHILD_ACCESS)
                        .answer())
                .as("one child no longer seen says nothing about others")
                .isEqualTo(UNKNOWN);
    }

    // [utest->req~the-household-answers~1]
    @Test
    void work_at_a_school_or_where_a_known_child_goes_is_a_position_of_trust() {
        var club = new Around(NodeKind.EMPLOYER, "Example Rowing Club");
        around.suspect(WORKS_AT, club);
        assertThat(around.answer(POSITION_OF_TRUST).answer()).isEqualTo(UNKNOWN);

        var school = new AroundASuspect().suspect(VOLUNTEERS_AT, SCHOOL);
        assertThat(school.answer(POSITION_OF_TRUST).answer()).isEqualTo(YES);
        assertThat(school.answer(POSITION_OF_TRUST).because())
                .contains("volunteers at a school")
                .doesNotContain("Primary");
    }

    @Test
    void only_a_household_can_be_answered_no() {
        around.child(5, 5, NO).suspect(LIVES_AT, HOME).established(HOME).related(child(5), ATTENDS, SCHOOL);

        assertThat(answers())
                .containsEntry(RESIDENT_CHILD, NO)
                .containsEntry(REGULAR_CHILD_ACCESS, UNKNOWN)
                .containsEntry(CHILD_AT_ADDRESS_VISITING, UNKNOWN)
                .containsEntry(POSITION_OF_TRUST, UNKNOWN);
    }

    @Test
    void a_relation_fits_only_between_those_who_can_have_it() {
        assertThat(List.of(
                        LIVES_AT.fits(NodeKind.CHILD, NodeKind.ADDRESS),
                        ATTENDS.fits(NodeKind.CHILD, NodeKind.SCHOOL),
                        WORKS_AT.fits(NodeKind.SUSPECT, NodeKind.EMPLOYER),
                        CARES_FOR.fits(NodeKind.OTHER_PERSON, NodeKind.CHILD)))
                .containsOnly(true);
        assertThat(List.of(
                        LIVES_AT.fits(NodeKind.ADDRESS, NodeKind.CHILD),
                        ATTENDS.fits(NodeKind.SUSPECT, NodeKind.SCHOOL),
                        WORKS_AT.fits(NodeKind.CHILD, NodeKind.EMPLOYER),
                        WORKS_AT.fits(NodeKind.SUSPECT, NodeKind.ADDRESS),
                        SEES.fits(NodeKind.CHILD, NodeKind.CHILD)))
                .containsOnly(false);
    }

    // [utest->req~nothing-new-is-not-graded-again~1]
    @Test
    void between_two_turns_every_day_answers_alike() {
        around.child(15, 17, UNKNOWN)
                .related(Around.SUSPECT, LIVES_AT, HOME, TODAY.plusDays(3), TODAY.plusDays(40), "a letter")
                .related(child(15), STAYS_AT, HOME, null, TODAY.plusDays(9), "a letter")
                .established(HOME);
        var surroundings = around.surroundings();
        for (int days = -5; days < 800; days++) {
            LocalDate turns = surroundings.turnsAfter(TODAY.plusDays(days));
            LocalDate last = turns.equals(LocalDate.MAX) ? TODAY.plusDays(900) : turns.minusDays(1);

            assertThat(surroundings.on(last).answers())
                    .as("day %d, which turns on %s", days, turns)
                    .isEqualTo(surroundings.on(TODAY.plusDays(days)).answers());
        }
        assertThat(surroundings.turnsAfter(TODAY)).isEqualTo(TODAY.plusDays(3));
        assertThat(surroundings.turnsAfter(TODAY.plusDays(800))).isEqualTo(LocalDate.MAX);
    }

    private Map<Access, Answer> answers() {
        return around.surroundings().on(TODAY).answers().stream()
                .collect(Collectors.toMap(AccessAnswer::about, AccessAnswer::answer));
    }

    // [utest->req~two-places-only-beyond-doubt~1]
    @Test
    void an_address_written_otherwise_takes_no_child_out_of_the_household() {
        around.suspect(LIVES_AT, HOME)
                .child(7, 7, YES)
                .related(child(7), LIVES_AT, new Around(NodeKind.ADDRESS, "12 Elm St"))
                .established(HOME);
        assertThat(around.resident()).isEqualTo(YES);

        var another = new AroundASuspect()
                .suspect(LIVES_AT, HOME)
                .child(7, 7, UNKNOWN)
                .related(child(7), LIVES_AT, new Around(NodeKind.ADDRESS, "Elm St, number 12"))
                .established(HOME);
        assertThat(another.resident()).isEqualTo(UNKNOWN);
        assertThat(another.answer(RESIDENT_CHILD).because()).contains("may be an address of the suspect");
    }

    // [utest->req~an-old-check-establishes-no-household~1]
    @Test
    void where_the_suspect_only_stays_says_nothing_about_where_the_suspect_lives() {
        around.suspect(STAYS_AT, FLAT).established(FLAT);

        assertThat(around.resident()).isEqualTo(UNKNOWN);
    }

    // [utest->req~an-old-check-establishes-no-household~1]
    @Test
    void no_is_as_old_as_the_oldest_check_that_it_rests_on() {
        Instant earlier = Instant.parse("2026-08-20T09:00:00Z");
        around.suspect(LIVES_AT, HOME)
                .suspect(STAYS_AT, FLAT)
                .established(HOME, earlier)
                .established(FLAT);

        assertThat(around.answer(RESIDENT_CHILD))
                .returns(NO, AccessAnswer::answer)
                .returns(earlier, AccessAnswer::checkedAt);
    }
}
