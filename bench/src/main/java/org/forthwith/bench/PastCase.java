package org.forthwith.bench;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;
import org.forthwith.event.CaseEvent.Moved;
import org.forthwith.event.CaseEvent.Opened;
import org.forthwith.event.CaseEvent.OwnerNamed;
import org.forthwith.event.Event;
import org.forthwith.event.RiskEvent.FactEstablished;
import org.forthwith.event.RiskEvent.GradeConfirmed;
import org.forthwith.kernel.Answer;
import org.forthwith.kernel.CaseId;
import org.forthwith.kernel.ForceCode;
import org.forthwith.risk.CaseRisk;
import org.forthwith.risk.Facts;
import org.forthwith.risk.Grading;
import org.forthwith.risk.Proposal;
import org.forthwith.risk.Question;
import org.forthwith.risk.RiskStory;
import org.forthwith.risk.RiskStory.Told;

/**
 * An invented case of the past in five decisions: it is opened; twice answers are established; a grade is confirmed and somebody takes it; it is
 * enforced. The rules are run after the first three. The same number gives the same case.
 */
final class PastCase {

    static final int GRADINGS = 3;
    static final int DECISIONS = 5;

    /** What somebody has established counts otherwise than what a report claims, so it stands in the ledger as it is graded here. */
    static final String AUTHORITY = "ASSESSOR";

    private static final int ANSWERS_AT_ONCE = 2;
    private static final List<Question> QUESTIONS =
            Arrays.stream(Question.values()).filter(Question::graded).toList();

    final UUID id;
    private final CaseId caseId;
    private final String reference;
    private final ForceCode force;
    private final List<Question> asked;
    private final List<Answer> answers;
    private final int daysToEnforcement;

    PastCase(long seed, int number, ForceCode force) {
        var random = new Random(seed * 1_000_003 + number);
        this.id = new UUID(seed, number);
        this.caseId = new CaseId(id);
        this.reference = "K-2025-%06d".formatted(number);
        this.force = force;
        var questions = new ArrayList<>(QUESTIONS);
        Collections.shuffle(questions, random);
        this.asked = List.copyOf(questions.subList(0, 2 * ANSWERS_AT_ONCE));
        this.answers = Stream.generate(() -> answer(random)).limit(asked.size()).toList();
        this.daysToEnforcement = 1 + random.nextInt(12);
    }

    private static Answer answer(Random random) {
        int sixth = random.nextInt(6);
        return sixth == 0 ? Answer.YES : sixth == 1 ? Answer.UNKNOWN : Answer.NO;
    }

    /** When a decision was taken. */
    Instant at(int decision, Instant received) {
        return received.plus(
                switch (decision) {
                    case 0 -> Duration.ZERO;
                    case 1 -> Duration.ofHours(3);
                    case 2 -> Duration.ofHours(20);
                    case 3 -> Duration.ofHours(26);
                    default -> Duration.ofDays(1L + daysToEnforcement);
                });
    }

    /** What a decision added. */
    List<Event> events(int decision, Instant received, Grading rules) {
        Instant now = at(decision, received);
        return switch (decision) {
            case 0 -> List.of(opened(received), said(decision, received, rules).asEvent(caseId, now));
            case 1, 2 -> {
                var events = new ArrayList<Event>(facts(decision, received));
                Proposal before = said(decision - 1, received, rules);
                Proposal after = said(decision, received, rules);
                if (!after.asEvent(caseId, now).equals(before.asEvent(caseId, now))) {
                    events.add(after.asEvent(caseId, now));
                }
                yield events;
            }
            case 3 -> {
                Proposal said = said(2, received, rules);
                yield List.of(
                        new GradeConfirmed(caseId, now, said.grade(), said.ruleSet(), List.of(), "by the facts"),
                        new OwnerNamed(caseId, now, "bench", "Bench"));
            }
            default -> List.of(new Moved(caseId, now, "PLAN", "ENFORCED", null, null));
        };
    }

    /** The answers over which the rules are run after a decision. */
    Map<Question, Answer> answers(int decision, Instant received) {
        return known(decision, received).answers();
    }

    private Proposal said(int decision, Instant received, Grading rules) {
        var risk = new CaseRisk(known(decision, received), RiskStory.none(), received);
        return rules.propose(risk, at(decision, received));
    }

    private Facts known(int decision, Instant received) {
        List<FactEstablished> known = new ArrayList<>();
        for (int done = 1; done <= decision; done++) {
            known.addAll(facts(done, received));
        }
        return Facts.of(
                known.stream().map(fact -> new Told(fact, "bench", AUTHORITY)).toList());
    }

    private List<FactEstablished> facts(int decision, Instant received) {
        Instant at = at(decision, received);
        List<FactEstablished> facts = new ArrayList<>();
        for (int n = (decision - 1) * ANSWERS_AT_ONCE; n < decision * ANSWERS_AT_ONCE; n++) {
            facts.add(new FactEstablished(
                    caseId, at, asked.get(n).name(), answers.get(n), "research", at, "it was looked up"));
        }
        return facts;
    }

    private Opened opened(Instant received) {
        return new Opened(
                caseId, received, reference, force, null, "Intake desk", "NCMEC", "Invented", false, false, "invented");
    }
}
