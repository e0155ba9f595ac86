package org.forthwith.oversight;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.forthwith.event.CaseEvent.Moved;
import org.forthwith.event.CaseEvent.Opened;
import org.forthwith.event.CaseEvent.OwnerNamed;
import org.forthwith.event.Event;
import org.forthwith.event.RiskEvent.FactEstablished;
import org.forthwith.event.RiskEvent.GradeConfirmed;
import org.forthwith.event.RiskEvent.GradeProposed;
import org.forthwith.kernel.Answer;
import org.forthwith.kernel.CaseId;
import org.forthwith.kernel.ForceCode;
import org.forthwith.kernel.Grade;
import org.forthwith.kernel.Role;
import org.forthwith.ledger.Recorded;
import org.forthwith.ledger.Story;
import org.forthwith.risk.Facts;
import org.forthwith.risk.Grading;
import org.forthwith.risk.Question;
import org.forthwith.risk.RiskStory.Told;

/** A case of the past, worked as the platform works one: after every act the rules are run, and what they say is kept when it is new. */
final class PastCase {

    static final ForceCode FORCE = new ForceCode("52");

    private final Grading rules;
    private final CaseId id;
    private final String reference;
    private final Instant received;
    private final List<Recorded> story = new ArrayList<>();
    private Instant now;

    private PastCase(Grading rules, int number, Instant received) {
        this.rules = rules;
        this.id = new CaseId(new UUID(7, number));
        this.reference = "K-2025-%06d".formatted(number);
        this.received = received;
        this.now = received;
    }

    /** A case about which nobody has asked anything yet. */
    static PastCase received(Grading rules, int number, String at) {
        var aCase = new PastCase(rules, number, Instant.parse(at));
        var opened = new Opened(
                aCase.id,
                aCase.now,
                aCase.reference,
                FORCE,
                null,
                "intake",
                "NCMEC",
                "Platform report",
                false,
                false,
                "row 1");
        return aCase.decided(List.of(opened));
    }

    PastCase after(Duration time) {
        now = now.plus(time);
        return this;
    }

    /** Establishes that the answer to every question but these is no. */
    PastCase clearedBut(Question... open) {
        var waiting = List.of(open);
        return decided(Stream.of(Question.values())
                .filter(question -> question.graded() && !waiting.contains(question))
                .<Event>map(question -> fact(question, Answer.NO))
                .toList());
    }

    PastCase establishes(Question question, Answer answer) {
        return decided(List.of(fact(question, answer)));
    }

    PastCase confirms(Grade grade) {
        return decided(List.of(new GradeConfirmed(id, now, grade, "rules", List.of(), "by the facts")));
    }

    PastCase taken() {
        return decided(List.of(new OwnerNamed(id, now, "o.1", "DC One")));
    }

    PastCase enforced() {
        return decided(List.of(new Moved(id, now, "PLAN", "ENFORCED", null, null)));
    }

    List<Recorded> recorded() {
        return List.copyOf(story);
    }

    Story story() {
        return new Story(id.value(), story, 0);
    }

    private FactEstablished fact(Question question, Answer answer) {
        return new FactEstablished(id, now, question.name(), answer, "research", now, "it was looked up");
    }

    private PastCase decided(List<Event> events) {
        events.forEach(event -> record(event, true));
        var proposal = rules.propose(Facts.of(Told.all(story)), received, now).asEvent(id, now);
        boolean known = story.stream()
                .map(Recorded::event)
                .filter(GradeProposed.class::isInstance)
                .map(GradeProposed.class::cast)
                .reduce((first, second) -> second)
                .filter(last -> last.grade() == proposal.grade()
                        && last.rules().equals(proposal.rules())
                        && last.missing().equals(proposal.missing()))
                .isPresent();
        if (!known) {
            record(proposal, false);
        }
        return this;
    }

    private void record(Event event, boolean byPerson) {
        int sequence = story.size() + 1;
        var role = byPerson ? Role.INVESTIGATOR : Role.SYSTEM;
        story.add(new Recorded(
                sequence, sequence, FORCE, event, now.plusMillis(3), "somebody", byPerson, role.name(), null));
    }
}
