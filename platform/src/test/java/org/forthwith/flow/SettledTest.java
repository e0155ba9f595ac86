package org.forthwith.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Set;
import java.util.stream.LongStream;
import org.forthwith.event.RiskEvent.FactEstablished;
import org.forthwith.event.RiskEvent.GradeProposed;
import org.forthwith.kernel.Actor;
import org.forthwith.kernel.Role;
import org.forthwith.ledger.Happening;
import org.forthwith.reference.Forces;
import org.forthwith.risk.Grading;
import org.forthwith.risk.table.DmnRules;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whoever remembers what was settled says what somebody says who remembers nothing. The seed is the parameter that a failing test prints. */
class SettledTest {

    private static final Grading GRADING = new Grading(DmnRules.shipped());
    private static final Actor PLATFORM = new Actor(
            "forthwith", "Forthwith", Forces.NATIONAL_AGENCY, Set.of(Role.SYSTEM), Set.of(Forces.NATIONAL_AGENCY));

    private final Regrade remembers = new Regrade(GRADING, PLATFORM);

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 150);
    }

    // [utest->req~nothing-new-is-not-graded-again~1]
    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void at_every_instant_of_a_story_the_same_is_said_as_by_rules_that_have_never_been_asked(long seed) {
        var story = new RiskyStory(seed);
        for (int event = 0; event < 60; event++) {
            story.goOn();
            Case asked = Case.of(story.told());
            Case anew = Case.of(story.told());

            remembers.ifNeeded(asked, story.now());
            new Regrade(GRADING, PLATFORM).ifNeeded(anew, story.now());

            assertThat(asked.chapter().added())
                    .as("seed %d, event %d, %s", seed, event, story.last())
                    .isEqualTo(anew.chapter().added());
            story.record(asked.chapter().added(), PLATFORM);
        }
    }

    // [utest->req~nothing-new-is-not-graded-again~1]
    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void what_a_failed_decision_would_have_said_settles_nothing(long seed) {
        var story = new RiskyStory(seed);
        for (int event = 0; event < 60; event++) {
            story.goOn();
            Case failed = Case.of(story.told());
            failed.chapter().add(story.somethingElse(), PLATFORM, "rules");
            remembers.ifNeeded(failed, story.now());
            remembers.ifNeeded(failed, story.now());
            Case asked = Case.of(story.told());
            Case anew = Case.of(story.told());

            remembers.ifNeeded(asked, story.now());
            new Regrade(GRADING, PLATFORM).ifNeeded(anew, story.now());

            assertThat(asked.chapter().added())
                    .as("seed %d, event %d, %s", seed, event, story.last())
                    .isEqualTo(anew.chapter().added());
            story.record(asked.chapter().added(), PLATFORM);
        }
    }

    // [utest->req~nothing-new-is-not-graded-again~1]
    @Test
    void the_stories_of_this_test_say_something_new_by_news_and_by_time_alone() {
        int byTime = 0;
        int facts = 0;
        for (long seed = 1; seed <= 150; seed++) {
            var story = new RiskyStory(seed);
            for (int event = 0; event < 60; event++) {
                story.goOn();
                Case theCase = Case.of(story.told());
                remembers.ifNeeded(theCase, story.now());
                story.record(theCase.chapter().added(), PLATFORM);
                story.passes(Duration.ofDays(20));
                Case later = Case.of(story.told());
                remembers.ifNeeded(later, story.now());
                byTime += later.chapter().added().isEmpty() ? 0 : 1;
                facts += (int) later.chapter().added().stream()
                        .map(Happening::event)
                        .filter(FactEstablished.class::isInstance)
                        .count();
                story.record(later.chapter().added(), PLATFORM);
            }
        }

        assertThat(byTime).isGreaterThan(100);
        assertThat(facts).isGreaterThan(50);
    }

    @Test
    void the_first_day_without_an_answer_makes_the_grade_stricter_although_nothing_has_happened() {
        var story = new RiskyStory(1);
        Case atOnce = Case.of(story.told());
        remembers.ifNeeded(atOnce, story.now());
        story.record(atOnce.chapter().added(), PLATFORM);
        remembers.ifNeeded(Case.of(story.told()), story.now());
        story.passes(Duration.ofHours(24));

        Case later = Case.of(story.told());
        remembers.ifNeeded(later, story.now());

        assertThat(later.chapter().added())
                .extracting(Happening::event)
                .hasAtLeastOneElementOfType(GradeProposed.class);
    }
}
