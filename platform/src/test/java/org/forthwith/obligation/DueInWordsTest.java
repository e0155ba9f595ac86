package org.forthwith.obligation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.forthwith.kernel.Grade.HIGH;
import static org.forthwith.kernel.Grade.VERY_HIGH;
import static org.forthwith.obligation.Happens.child;
import static org.forthwith.obligation.Happens.confirmed;
import static org.forthwith.obligation.Happens.identifiers;
import static org.forthwith.obligation.Happens.opened;
import static org.forthwith.obligation.Happens.shared;

import java.time.Instant;
import java.util.UUID;
import org.forthwith.kernel.CaseId;
import org.junit.jupiter.api.Test;

// [utest->req~a-due-time-explains-itself~1]
class DueInWordsTest {

    private static final DueInWords WORDS = new DueInWords(CaseStory.TIMETABLE);

    @Test
    void hours_are_added() {
        var story = CaseStory.received("2026-09-01T09:00+01:00");

        assertThat(WORDS.of(story.only("K06")))
                .isEqualTo(
                        "K06 first grade: received 1 September 2026 09:00 BST + 24 hours = 2 September 2026 09:00 BST; "
                                + "source: default of this product in answer to a case found by HMICFRS on 5 April 2023 (ours)");
    }

    @Test
    void a_grade_is_named_and_the_change_of_the_clock_is_seen() {
        var story = CaseStory.received("2026-10-24T09:00+01:00").person(confirmed(HIGH));

        assertThat(WORDS.of(story.only("K09")))
                .startsWith(
                        "K09 enforcement (high): graded 24 October 2026 09:00 BST + 7 days = 31 October 2026 08:00 GMT; ")
                .endsWith("(second hand)");
    }

    @Test
    void a_case_without_a_grade_says_so() {
        var story = CaseStory.received("2026-09-01T09:00+01:00");

        assertThat(WORDS.of(story.only("K50")))
                .startsWith(
                        "K50 idle case (not graded yet, so timed as very high): last act of a person 1 September 2026 09:00 BST + 24 hours");
        assertThat(WORDS.of(story.person(confirmed(VERY_HIGH)).only("K50"))).startsWith("K50 idle case (very high): ");
    }

    @Test
    void what_is_pressing_says_why() {
        var story = CaseStory.from("2026-09-01T09:00+01:00")
                .platform(opened(true, false))
                .platform(identifiers());

        assertThat(WORDS.of(story.only("K01")))
                .startsWith(
                        "K01 acknowledgement (the sender asked for urgency): received 1 September 2026 09:00 BST + 1 hour = ");
        assertThat(WORDS.of(story.only("K03"))).startsWith("K03 review of matches (what the platform does itself): ");
    }

    @Test
    void a_day_ends_at_its_end_and_not_on_the_next() {
        var story = CaseStory.received("2026-09-01T09:00+01:00").person(child("one", false));

        assertThat(WORDS.of(story.only("K10")))
                .contains(
                        "child identified 1 September 2026 09:00 BST, on the same day = the end of 1 September 2026; ");
    }

    @Test
    void late_in_the_evening_a_pressing_matter_is_due_by_the_ordinary_rule_and_the_sentence_follows_it() {
        var story = CaseStory.received("2026-09-01T22:00+01:00").person(child("one", true));

        assertThat(WORDS.of(story.only("K10")))
                .contains("(the child is at immediate risk): ")
                .contains("22:00 BST, on the same day = the end of 1 September 2026; ");
    }

    @Test
    void working_days_name_the_bank_holidays_they_pass() {
        var story = CaseStory.received("2026-12-24T15:00Z")
                .person(child("one", false))
                .person(shared("one"));

        assertThat(WORDS.of(story.only("K12")))
                .contains(
                        "shared 24 December 2026 15:00 GMT + 3 working days without Christmas Day, Boxing Day (substitute)"
                                + " = the end of 31 December 2026; ");
        assertThat(WORDS.of(CaseStory.received("2026-09-01T09:00+01:00")
                        .person(shared("one"))
                        .only("K14")))
                .contains(" + 1 working day = the end of 2 September 2026; ");
    }

    @Test
    void months_begin_with_the_day() {
        Duty warrant = CaseStory.TIMETABLE
                .open(
                        new CaseId(new UUID(1, 1)),
                        1,
                        Instant.parse("2026-11-30T10:00:00Z"),
                        new ClockChange.Start("K22b", Term.ORDINARY, null))
                .orElseThrow();

        assertThat(WORDS.of(warrant))
                .contains(
                        "warrant granted 30 November 2026 10:00 GMT, 3 months beginning with that day = the end of 28 February 2027; ")
                .endsWith("(statute)");
    }
}
