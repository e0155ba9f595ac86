package org.forthwith.obligation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.forthwith.obligation.CaseStory.instant;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The clocks of a child about whom the authority is to be told: put off, put off again, told and silent. Source: scenario A08. */
class DeferredSharingTest {

    /** Sharing is due at the end of the first of September. */
    private static CaseStory childKnown() {
        return CaseStory.received("2026-09-01T09:00+01:00").person(Happens.child("one", false));
    }

    // [utest->req~a-deferral-ends-by-itself~1]
    @Test
    void a_deferral_holds_the_warnings_and_nothing_else() {
        var story = childKnown().person(Happens.deferred("one", 48));
        assertThat(story.only("K10").dueAt()).isEqualTo(instant("2026-09-02T00:00+01:00"));
        assertThat(story.only("K10d").dueAt()).isEqualTo(instant("2026-09-03T09:00+01:00"));

        assertThat(told(story, "2026-09-01T23:59+01:00")).isEmpty();
        assertThat(told(story, "2026-09-02T00:00+01:00")).containsExactly("K10 50", "K10 75", "K10 90", "K10 100");
        assertThat(told(story, "2026-09-02T15:00+01:00")).containsExactly("K10 200");
        assertThat(told(story, "2026-09-03T08:59+01:00")).containsExactly("K10d 90");
        assertThat(told(story, "2026-09-03T09:00+01:00")).containsExactly("K10d 100");

        story.person(Happens.shared("one"));
        assertThat(story.open("K10")).isEmpty();
        assertThat(story.open("K10d")).isEmpty();
    }

    // [utest->req~the-deferral-decided-last-counts~1]
    @ParameterizedTest(name = "{0} hours, then {1} hours")
    @CsvSource({"8, 12", "12, 8"})
    void of_two_deferrals_the_end_that_was_decided_last_counts_for_the_deferral_and_for_the_rest(
            int first, int second) {
        var story = childKnown().person(Happens.deferred("one", first));
        Instant end = instant("2026-09-01T10:00+01:00").plus(Duration.ofHours(second));
        story.at("2026-09-01T10:00+01:00").person(Happens.deferred("one", second));

        assertThat(story.only("K10d").dueAt()).isEqualTo(end);
        assertThat(story.only("K10").dueAt()).isEqualTo(instant("2026-09-02T00:00+01:00"));
        assertThat(story.only("K10").pauses().at(end.minusSeconds(1))).isPresent();
        assertThat(story.only("K10").pauses().at(end)).isEmpty();
        assertThat(story.only("K10").pauses().by(end)).isEqualTo(Duration.ofHours(1L + second));
        story.at(end.minusSeconds(1));
        assertThat(story.sweep()).noneMatch(rung -> rung.clock().equals("K10"));
        story.at(end);
        assertThat(story.sweep())
                .filteredOn(rung -> rung.clock().equals("K10"))
                .isNotEmpty()
                .allMatch(rung -> rung.at().equals(end));
    }

    // [utest->req~the-deferral-decided-last-counts~1]
    @Test
    void a_deferral_after_the_end_of_another_waits_anew_and_the_first_stays_on_record_as_over() {
        var story = childKnown().person(Happens.deferred("one", 4)).at("2026-09-01T14:00+01:00");
        story.sweep();
        story.person(Happens.deferred("one", 8));

        assertThat(story.lastStopped("K10d").late(story.now)).isTrue();
        assertThat(story.only("K10d").dueAt()).isEqualTo(instant("2026-09-01T22:00+01:00"));
        assertThat(told(story, "2026-09-01T21:59+01:00")).doesNotContain("K10d 100");
        assertThat(told(story, "2026-09-01T22:00+01:00")).contains("K10d 100");
    }

    // [utest->req~paused-time-stands-apart~1]
    @Test
    void what_is_late_already_does_not_begin_to_rest() {
        var story = childKnown().at("2026-09-02T09:00+01:00");
        story.person(Happens.deferred("one", 24));

        assertThat(story.only("K10").pauses().all()).isEmpty();
        assertThat(story.only("K10d").dueAt()).isEqualTo(instant("2026-09-03T09:00+01:00"));
    }

    // [utest->req~silence-is-asked-again~1]
    @Test
    void a_silent_authority_is_asked_again_and_its_answer_is_late_as_before() {
        var story = childKnown().person(Happens.shared("one"));
        story.at("2026-09-01T11:00+01:00").person(Happens.chased("one"));
        assertThat(story.only("K11").dueAt()).isEqualTo(instant("2026-09-01T13:00+01:00"));

        story.at("2026-09-01T14:00+01:00").person(Happens.chased("one")).person(Happens.chased("one"));
        assertThat(story.only("K11").dueAt()).isEqualTo(instant("2026-09-01T13:00+01:00"));
        assertThat(story.sweepAt("2026-09-01T17:00+01:00"))
                .filteredOn(rung -> rung.clock().equals("K11"))
                .extracting(rung -> rung.percent())
                .contains(100, 200);
        assertThat(story.person(Happens.acknowledged("one")).open("K11")).isEmpty();
    }

    private static List<String> told(CaseStory story, String at) {
        return story.sweepAt(at).stream()
                .filter(rung -> rung.clock().startsWith("K10"))
                .map(rung -> rung.clock() + " " + rung.percent())
                .toList();
    }
}
