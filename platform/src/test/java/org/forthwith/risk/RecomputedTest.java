package org.forthwith.risk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.forthwith.event.Event;
import org.forthwith.event.RiskEvent.FactEstablished;
import org.forthwith.event.RiskEvent.GradeProposed;
import org.forthwith.event.SubjectEvent.ChildIdentified;
import org.forthwith.kernel.Answer;
import org.forthwith.kernel.CaseId;
import org.forthwith.kernel.ChildId;
import org.forthwith.risk.RiskStory.Told;
import org.junit.jupiter.api.Test;

/** Invented stories of cases, in which something is learnt again and again and the rules are run each time. */
class RecomputedTest {

    private static final long SEED = 20261128L;
    private static final int STORIES = 100;
    private static final CaseId CASE = new CaseId(new UUID(0, 1));
    private static final Instant RECEIVED = Instant.parse("2026-03-02T09:00:00Z");
    private static final List<String> SOURCES = List.of("PND", "school", "visit");

    // [utest->req~risk-explanations-can-be-made-again~1]
    @Test
    void every_grade_of_a_story_can_be_made_again_from_its_rule_set_and_what_was_known_then() {
        for (int number = 0; number < STORIES; number++) {
            var story = story(new Random(SEED + number));
            for (int at = 0; at < story.size(); at++) {
                if (story.get(at).event() instanceof GradeProposed stored) {
                    assertThat(again(stored, story.subList(0, at)))
                            .as("seed %d, story %d, event %d", SEED, number, at)
                            .isEqualTo(stored);
                }
            }
        }
    }

    private static GradeProposed again(GradeProposed stored, List<Told> before) {
        var named = RuleSets.only(ShippedRules.TABLE).named(stored.ruleSet()).orElseThrow();
        return new Grading(named)
                .propose(Facts.of(before), RECEIVED, stored.at())
                .asEvent(CASE, stored.at());
    }

    private static List<Told> story(Random random) {
        var story = new ArrayList<Told>();
        Instant now = RECEIVED;
        int length = 5 + random.nextInt(20);
        for (int step = 0; step < length; step++) {
            now = now.plus(Duration.ofMinutes(random.nextInt(600)));
            story.add(new Told(learnt(random, now), "assessor-" + random.nextInt(2), "ASSESSOR"));
            var proposed =
                    ShippedRules.GRADING.propose(Facts.of(story), RECEIVED, now).asEvent(CASE, now);
            story.add(new Told(proposed, "system", "SYSTEM"));
        }
        return story;
    }

    private static Event learnt(Random random, Instant now) {
        var answer = List.of(Answer.values()).get(random.nextInt(3));
        if (random.nextInt(10) == 0) {
            var child = new ChildId(new UUID(0, random.nextInt(3)));
            return new ChildIdentified(CASE, now, child, 9, answer, null, random.nextInt(20) == 0, "household check");
        }
        var question = List.of(Question.values()).get(random.nextInt(Question.values().length));
        var source = SOURCES.get(random.nextInt(SOURCES.size()));
        var evidence = random.nextInt(4) == 0 ? null : "record " + random.nextInt(100);
        return new FactEstablished(CASE, now, question.name(), answer, source, now, evidence);
    }
}
