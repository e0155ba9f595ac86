package org.forthwith.app.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.forthwith.kernel.Actor;
import org.forthwith.kernel.Answer;
import org.forthwith.kernel.CaseId;
import org.forthwith.kernel.ForceCode;
import org.forthwith.kernel.Grade;
import org.forthwith.kernel.Reason;
import org.forthwith.kernel.Role;
import org.forthwith.risk.CaseRecord;
import org.forthwith.risk.CaseRisk;
import org.forthwith.risk.Decision;
import org.forthwith.risk.Fact;
import org.forthwith.risk.Facts;
import org.forthwith.risk.Grading;
import org.forthwith.risk.Question;
import org.forthwith.risk.Request;
import org.forthwith.risk.RiskStory;
import org.forthwith.risk.RiskStory.Standing;
import org.forthwith.risk.table.DmnRules;
import org.junit.jupiter.api.Test;

/** The rules say of planted acts what the situation needs them to say. */
class GradesOfSituationsTest {

    private static final Grading GRADING = new Grading(DmnRules.shipped());
    private static final Instant RECEIVED = Years.MONDAY.minus(Duration.ofDays(3));
    private static final RiskStory UNGRADED = new RiskStory(List.of(), null);
    private static final RiskStory HIGH = new RiskStory(
            List.of(new Standing(Grade.HIGH, true, RECEIVED, "assessor-2", "open-response-priority-1", List.of(), "")),
            null);

    @Test
    void a02_low_may_be_asked_for_and_needs_a_second_person() {
        assertThat(decide(ThirtyOneLowGrades.allNo(), UNGRADED, Grade.LOW)).isInstanceOf(Decision.ToReview.class);
    }

    @Test
    void a14_medium_may_be_asked_for_where_high_was_confirmed_and_needs_a_second_person() {
        var answers = Acts.noChildren(RECEIVED, "A14").details();

        assertThat(decide(answers, HIGH, Grade.MEDIUM)).isInstanceOf(Decision.ToReview.class);
    }

    @Test
    void a01_low_is_refused_where_children_live() {
        assertThat(decide(Map.of("RESIDENT_CHILD", "YES"), UNGRADED, Grade.LOW)).isInstanceOf(Decision.Refused.class);
    }

    private static Decision decide(Map<String, String> told, RiskStory story, Grade asked) {
        Map<String, String> answers = new HashMap<>(told);
        answers.putIfAbsent("RESIDENT_CHILD", "NO");
        Facts facts = Facts.of(Arrays.stream(Question.values())
                .filter(question -> answers.containsKey(question.name()))
                .map(question -> fact(question, answers))
                .toArray(Fact[]::new));
        Actor assessor = new Actor(
                "assessor-1", "Assessor", new ForceCode("43"), Set.of(Role.ASSESSOR), Set.of(new ForceCode("43")));
        CaseRecord record = new CaseRecord(new CaseId(new UUID(0, 1)), 1);
        Request request = new Request(asked, assessor, new Reason("all sources were read"), record, true);
        return GRADING.decide(new CaseRisk(facts, story, RECEIVED), request, Years.MONDAY);
    }

    private static Fact fact(Question question, Map<String, String> answers) {
        Answer answer = Answer.valueOf(answers.getOrDefault(question.name(), "UNKNOWN"));
        return new Fact(
                question,
                answer,
                answers.getOrDefault("source", "report"),
                RECEIVED,
                answers.getOrDefault("evidence", "the report"),
                "assessor-1",
                "ASSESSOR");
    }
}
