package org.forthwith.desk.marking;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.forthwith.casefile.CaseFile;
import org.forthwith.ledger.Recorded;
import org.forthwith.risk.Facts;
import org.forthwith.risk.Question;
import org.forthwith.risk.SecondMarking;
import org.jspecify.annotations.Nullable;

/**
 * What a case is marked again from: the questions, and for each what it rests on. It has neither the first answers nor the first grade, nor who
 * gave them.
 */
// [impl->req~risk-second-mark-is-blind~1]
public record BlindSheet(String reference, String title, int version, List<Asked> questions) {

    public BlindSheet {
        questions = List.copyOf(questions);
    }

    /** @param restsOn what sources have been asked, and the evidence they gave */
    public record Asked(Question question, String asks, String means, List<Basis> restsOn) {
        public Asked {
            restsOn = List.copyOf(restsOn);
        }
    }

    public record Basis(
            String source, Instant checkedAt, @Nullable String evidence) {}

    static BlindSheet of(CaseFile file, List<Recorded> story, SecondMarking waiting) {
        return new BlindSheet(
                file.opened().reference(),
                file.opened().title(),
                Recorded.version(story),
                Arrays.stream(Question.values())
                        .filter(Question::graded)
                        .map(question -> asked(question, waiting.basis()))
                        .toList());
    }

    private static Asked asked(Question question, Facts facts) {
        return new Asked(
                question,
                question.asks(),
                question.means(),
                facts.about(question).stream()
                        .map(fact -> new Basis(fact.source(), fact.checkedAt(), fact.evidence()))
                        .toList());
    }
}
