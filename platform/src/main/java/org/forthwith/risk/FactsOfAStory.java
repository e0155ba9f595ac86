package org.forthwith.risk;

import static java.util.stream.Collectors.groupingBy;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.forthwith.event.RiskEvent.FactEstablished;
import org.forthwith.event.SubjectEvent.ChildIdentified;
import org.forthwith.kernel.Answer;
import org.forthwith.kernel.ChildId;
import org.forthwith.risk.RiskStory.Told;

/**
 * Reads the facts out of what has happened. A source that answers again replaces its own earlier answer; what follows from who and what is
 * around the suspect is said anew whenever it changes, so that its last word stands, and what links say stands until they say it no longer. A
 * child who has been identified speaks for itself: nobody's answer talks a resident child away, only news of that very child, and who lives where
 * once that is established.
 */
final class FactsOfAStory {

    private static final String HOUSEHOLD = "household";
    private static final String LINKS = "deconfliction";

    private FactsOfAStory() {}

    static Facts read(List<Told> story) {
        var established = new ArrayList<Fact>();
        Map<Question, Fact> household = new EnumMap<>(Question.class);
        Map<ChildId, List<Fact>> children = new LinkedHashMap<>();
        for (Told told : story) {
            if (told.event() instanceof FactEstablished fact && told.authority().equals(HOUSEHOLD)) {
                household.put(Question.valueOf(fact.question()), fact(fact, told));
                accountedFor(fact, children);
            } else if (told.event() instanceof FactEstablished fact) {
                noLongerLinked(fact, told, established);
                established.add(fact(fact, told));
            } else if (told.event() instanceof ChildIdentified child) {
                children.put(child.childId(), said(child, told));
            }
        }
        var standing = new ArrayList<>(standing(established));
        standing.addAll(household.values());
        children.values().forEach(standing::addAll);
        return new Facts(standing.stream().collect(groupingBy(Fact::question)));
    }

    /** What follows from who lives where takes every child into account that is known by then: no takes all of them out of the household. */
    // [impl->req~the-household-has-the-last-word~1]
    private static void accountedFor(FactEstablished fact, Map<ChildId, List<Fact>> children) {
        if (fact.answer() == Answer.NO) {
            children.replaceAll((id, said) -> said.stream()
                    .filter(statement -> !statement.question().name().equals(fact.question()))
                    .toList());
        }
    }

    /** The links have said yes, and by a decision of a person or by taking one back they do no longer. */
    // [impl->req~a-decision-about-a-link-is-undone~1]
    private static void noLongerLinked(FactEstablished fact, Told told, List<Fact> established) {
        if (told.authority().equals(LINKS) && fact.answer() != Answer.YES) {
            established.removeIf(earlier -> earlier.authority().equals(LINKS)
                    && earlier.question().name().equals(fact.question()));
        }
    }

    private static Fact fact(FactEstablished fact, Told told) {
        return new Fact(
                Question.valueOf(fact.question()),
                fact.answer(),
                fact.source(),
                fact.checkedAt(),
                fact.evidence(),
                told.actor(),
                told.authority());
    }

    private static List<Fact> standing(List<Fact> facts) {
        return facts.stream()
                .filter(fact -> facts.stream().noneMatch(fact::outdatedBy))
                .toList();
    }

    /** One child who lives elsewhere says nothing about the others, so it is no evidence of no. */
    private static List<Fact> said(ChildIdentified child, Told told) {
        var said = new ArrayList<Fact>();
        if (child.livesWithSuspect().possible()) {
            said.add(said(child, told, Question.RESIDENT_CHILD, child.livesWithSuspect()));
        }
        if (child.immediateRisk()) {
            said.add(said(child, told, Question.LIVE_OR_IMMINENT_HARM, Answer.YES));
        }
        return said;
    }

    private static Fact said(ChildIdentified child, Told told, Question question, Answer answer) {
        return new Fact(question, answer, HOUSEHOLD, child.at(), child.howKnown(), told.actor(), told.authority());
    }
}
