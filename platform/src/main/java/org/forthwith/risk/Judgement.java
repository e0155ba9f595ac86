package org.forthwith.risk;

import static java.util.stream.Collectors.toMap;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.forthwith.kernel.Answer;
import org.forthwith.risk.Outcome.NeedsFacts;
import org.forthwith.risk.Outcome.NeedsSupervisor;

/**
 * Structured judgement: no rule table is asked. What is laid are the floors of the road; what stands above them a person judges. An adult's
 * case keeps the floors of the ladder as well, so that no road leads round one of them.
 *
 * <p>Source: decision 0104.
 */
final class Judgement {

    /** What stands in the record where otherwise the name of a rule set stands. */
    static final String NAME = "structured-judgement-1";

    /** What can still move the priority of a child's case. */
    private static final List<Question> OF_A_CHILD = List.of(Question.LIVE_OR_IMMINENT_HARM, Question.SUSPECT_IS_CHILD);

    private Judgement() {}

    static Proposal of(Facts facts, Road road, Instant since, Instant now) {
        var floors = Stream.concat(
                        PathwayFloor.under(road).stream(),
                        ofThePlatform(facts, road, Duration.between(since, now)).stream())
                .toList();
        var reckoning = Reckoning.of(facts, List.of(), floors);
        var explanation = new Explaining(facts, answers(facts, road), reckoning).explain(List.of());
        return new Proposal(
                reckoning.grade(), reckoning.floor(), outcome(road, reckoning, explanation), NAME, explanation);
    }

    /** Most floors of the ladder measure an adult by what is known of adults; danger to a child is danger on every road. */
    // [impl->req~no-road-leads-round-a-floor~1]
    private static List<Floor> ofThePlatform(Facts facts, Road road, Duration open) {
        return measuredAsAChild(facts, road)
                ? new ImminentHarm().judge(facts).stream().toList()
                : Floors.under(facts, open);
    }

    private static Map<Question, Answer> answers(Facts facts, Road road) {
        return measuredAsAChild(facts, road)
                ? OF_A_CHILD.stream().collect(toMap(Function.identity(), facts::answer))
                : facts.answers();
    }

    /** An age that is only claimed, or that somebody contradicts, takes nobody out of reach of the floors for adults. */
    // [impl->req~a-claimed-age-keeps-the-floors~1]
    private static boolean measuredAsAChild(Facts facts, Road road) {
        return road.pathway() == Pathway.CHILD_SUSPECT && facts.established(Question.SUSPECT_IS_CHILD);
    }

    private static Outcome outcome(Road road, Reckoning reckoning, Explanation why) {
        return road.pathway() == Pathway.CHILD_SUSPECT
                ? new NeedsSupervisor(
                        reckoning.grade(),
                        reckoning.grade(),
                        "the suspect is a child: the child-suspect pathway, safeguarding first (R-L)")
                : new NeedsFacts(reckoning.grade(), why.missing(), why.rules());
    }
}
