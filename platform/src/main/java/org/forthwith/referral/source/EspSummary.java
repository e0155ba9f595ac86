package org.forthwith.referral.source;

import java.util.Map;
import org.forthwith.kernel.Answer;

/** What the summary of a platform's report says about urgency and about the questions of grading. It can answer yes and never no. */
final class EspSummary {

    private static final Map<String, Question> BY_FLAG = Map.of(
            "sextortion", Question.CURRENT_GROOMING_OR_COMMUNICATION,
            "csamSolicitation", Question.CURRENT_GROOMING_OR_COMMUNICATION,
            "sadisticOnlineExploitation", Question.CURRENT_GROOMING_OR_COMMUNICATION,
            "minorToMinorInteraction", Question.SUSPECT_IS_CHILD);

    private EspSummary() {}

    static void read(Element summary, Draft draft) {
        if (summary.child("escalateToHighPriority") != null) {
            draft.urgent();
        }
        Element type = summary.child("incidentType");
        if (type != null) {
            EspIncidentType.read(type.text(), type.path(), draft);
        }
        for (Element flags : summary.all("reportAnnotations")) {
            flags.children().forEach(flag -> flag(flag, draft));
        }
    }

    private static void flag(Element flag, Draft draft) {
        draft.mark("flag", flag.name);
        Question question = BY_FLAG.get(flag.name);
        if (question != null) {
            draft.childPossible();
            draft.says(question, Answer.YES, flag.path(), "flag: " + flag.name);
        } else if (flag.name.equals("spam")) {
            draft.warn("line " + flag.line + ": the platform has marked its report as spam");
        }
    }
}
