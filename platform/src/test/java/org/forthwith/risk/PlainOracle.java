package org.forthwith.risk;

import static org.forthwith.kernel.Grade.HIGH;
import static org.forthwith.kernel.Grade.LOW;
import static org.forthwith.kernel.Grade.MEDIUM;
import static org.forthwith.kernel.Grade.VERY_HIGH;
import static org.forthwith.risk.Question.*;

import java.util.Map;
import java.util.stream.Stream;
import org.forthwith.kernel.Answer;
import org.forthwith.kernel.Grade;

/** The rules once more, written straight from their prose without a look at the table or the floors. */
public final class PlainOracle {

    private final Map<Question, Answer> answers;
    private final boolean overADay;

    public PlainOracle(Map<Question, Answer> answers, boolean overADay) {
        this.answers = answers;
        this.overADay = overADay;
    }

    public Grade floor() {
        if (veryHigh()) {
            return VERY_HIGH;
        }
        if (high()) {
            return HIGH;
        }
        return everythingAboutTheSuspectIsNo() && !unknown(LINKED_CASE_OTHER_FORCE) && !unknown(REPEAT_REFERRAL)
                ? LOW
                : MEDIUM;
    }

    public Grade grade() {
        Grade grade = floor();
        grade = yes(LINKED_CASE_OTHER_FORCE) ? grade.raised() : grade;
        return yes(REPEAT_REFERRAL) ? grade.raised() : grade;
    }

    private boolean veryHigh() {
        boolean facilitator = yes(CURRENT_GROOMING_OR_COMMUNICATION) || yes(PRODUCTION_INDICATOR);
        return yes(LIVE_OR_IMMINENT_HARM)
                || yes(BREACH_OF_ORDER)
                || (yes(RESIDENT_CHILD) && yes(PRIOR_CONTACT_CONVICTION_OR_ALLEGATION))
                || (facilitator && childAccess());
    }

    private boolean high() {
        return childAccess()
                || yes(PRIOR_CONTACT_CONVICTION_OR_ALLEGATION)
                || yes(CURRENT_GROOMING_OR_COMMUNICATION)
                || yes(PRODUCTION_INDICATOR)
                || yes(RSO_OR_SUBJECT_TO_ORDER)
                || (overADay && nobodyKnowsWhereChildrenAre());
    }

    private boolean childAccess() {
        return yes(RESIDENT_CHILD)
                || yes(REGULAR_CHILD_ACCESS)
                || yes(CHILD_AT_ADDRESS_VISITING)
                || yes(POSITION_OF_TRUST);
    }

    private boolean nobodyKnowsWhereChildrenAre() {
        return unknown(RESIDENT_CHILD) || unknown(REGULAR_CHILD_ACCESS) || unknown(CHILD_AT_ADDRESS_VISITING);
    }

    private boolean everythingAboutTheSuspectIsNo() {
        return Stream.of(Question.values())
                .filter(q -> q != IDENTITY_CORROBORATION && q != LINKED_CASE_OTHER_FORCE && q != REPEAT_REFERRAL)
                .allMatch(q -> answers.get(q) == Answer.NO);
    }

    private boolean yes(Question question) {
        return answers.get(question) == Answer.YES;
    }

    private boolean unknown(Question question) {
        return answers.get(question) == Answer.UNKNOWN;
    }
}
