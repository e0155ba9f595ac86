package org.forthwith.obligation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.forthwith.kernel.Grade.HIGH;
import static org.forthwith.kernel.Grade.VERY_HIGH;
import static org.forthwith.obligation.Happens.child;
import static org.forthwith.obligation.Happens.confirmed;
import static org.forthwith.obligation.Happens.identifiers;
import static org.forthwith.obligation.Happens.moved;
import static org.forthwith.obligation.Happens.opened;
import static org.forthwith.obligation.Happens.shared;

import java.time.Instant;
import java.util.UUID;
import org.forthwith.kernel.CaseId;
import org.forthwith.kernel.ForceCode;
import org.junit.jupiter.api.Test;

// [utest->req~a-due-time-explains-itself~1]
class DueInWordsTest {

    private static final ForceCode FORCE = new ForceCode("52");
    private static final DueInWords WORDS = new DueInWords(CaseStory.TIMETABLE);

    @Test
    void hours_are_added() {
        var story = CaseStory.received("2026-09-01T09:00+01:00");

        assertThat(WORDS.of(FORCE, story.only("K06")))
                .isEqualTo(
                        "K06 first grade: received 1 September 2026 09:00 BST + 24 hours = 2 September 2026 09:00 BST; "
                                + "source: default of this product in answer to a case found by HMICFRS on 5 April 2023 (ours)");
    }

    @Test
    void a_grade_is_named_and_the_change_of_the_clock_is_seen() {
        var story = CaseStory.received("2026-10-24T09:00+01:00").person(confirmed(HIGH));

        assertThat(WORDS.of(FORCE, story.only("K09")))
                .startsWith(
                        "K09 enforcement (high): graded 24 October 2026 09:00 BST + 7 days = 31 October 2026 08:00 GMT; ")
                .endsWith("(second hand)");
    }

    @Test
    void a_case_without_a_grade_says_so() {
        var story = CaseStory.received("2026-09-01T09:00+01:00");

        assertThat(WORDS.of(FORCE, story.only("K50")))
                .startsWith(
                        "K50 idle case (not graded yet, so timed as very high): last act of a person 1 September 2026 09:00 BST + 24 hours");
        assertThat(WORDS.of(FORCE, story.person(confirmed(VERY_HIGH)).only("K50")))
                .startsWith("K50 idle case (very high): ");
    }

    @Test
    void what_is_pressing_says_why() {
        var story = CaseStory.from("2026-09-01T09:00+01:00")
                .platform(opened(true, false))
                .platform(identifiers());

        assertThat(WORDS.of(FORCE, story.only("K01")))
                .startsWith(
                        "K01 acknowledgement (the sender asked for urgency): received 1 September 2026 09:00 BST + 1 hour = ");
        assertThat(WORDS.of(FORCE, story.only("K03")))
                .startsWith("K03 review of matches (what the platform does itself): ");
    }

    @Test
    void a_day_ends_at_its_end_and_not_on_the_next() {
        var story = CaseStory.received("2026-09-01T09:00+01:00").person(child("one", false));

        assertThat(WORDS.of(FORCE, story.only("K10")))
                .contains(
                        "child identified 1 September 2026 09:00 BST, on the same day = the end of 1 September 2026; ");
    }

    @Test
    void late_in_the_evening_a_pressing_matter_is_due_by_the_ordinary_rule_and_the_sentence_follows_it() {
        var story = CaseStory.received("2026-09-01T22:00+01:00").person(child("one", true));

        assertThat(WORDS.of(FORCE, story.only("K10")))
                .contains("(the child is at immediate risk): ")
                .contains("22:00 BST, on the same day = the end of 1 September 2026; ");
    }

    @Test
    void working_days_name_the_bank_holidays_they_pass() {
        var story = CaseStory.received("2026-12-24T15:00Z")
                .person(child("one", false))
                .person(shared("one"));

        assertThat(WORDS.of(FORCE, story.only("K12")))
                .contains(
                        "shared 24 December 2026 15:00 GMT + 3 working days without Christmas Day, Boxing Day (substitute)"
                                + " = the end of 31 December 2026; ");
        assertThat(WORDS.of(
                        FORCE,
                        CaseStory.received("2026-09-01T09:00+01:00")
                                .person(shared("one"))
                                .only("K14")))
                .contains(" + 1 working day = the end of 2 September 2026; ");
    }

    @Test
    void a_holiday_that_was_announced_while_the_clock_ran_says_when() {
        var story = CaseStory.received("2022-09-01T09:00+01:00").person(moved(null, "STRATEGY"));
        assertThat(WORDS.of(FORCE, story.only("K13"))).contains(" + 15 working days = the end of 22 September 2022; ");

        new Announcements(CaseStory.TIMETABLE)
                .due(FORCE, story.duties.open(), CaseStory.instant("2022-09-12T09:00+01:00"))
                .forEach(holiday -> story.record(holiday, false));

        assertThat(WORDS.of(FORCE, story.only("K13")))
                .contains(" + 15 working days without Bank holiday for the State Funeral of Queen Elizabeth II"
                        + " (announced 10 September 2022) = the end of 23 September 2022; ");
    }

    @Test
    void a_force_elsewhere_says_whose_holidays_it_keeps() {
        var story = CaseStory.from("2026-12-31T09:00Z");
        story.force = new ForceCode("99");
        story.platform(opened(false, false)).person(shared("one"));

        assertThat(WORDS.of(story.force, story.only("K14")))
                .contains(" + 1 working day in Scotland without New Year's Day, 2 January (substitute)"
                        + " = the end of 5 January 2027; ");
    }

    @Test
    void months_begin_with_the_day() {
        Duty warrant = CaseStory.TIMETABLE
                .open(
                        new CaseId(new UUID(1, 1)),
                        1,
                        Instant.parse("2026-11-30T10:00:00Z"),
                        new ClockChange.Start("K22b", Term.ORDINARY, null),
                        new Local(FORCE, CaseStory.CALENDAR))
                .orElseThrow();

        assertThat(WORDS.of(FORCE, warrant))
                .contains(
                        "warrant granted 30 November 2026 10:00 GMT, 3 months from the date, which does not count = the end of 28 February 2027; ")
                .endsWith("(statute)");
    }
}
