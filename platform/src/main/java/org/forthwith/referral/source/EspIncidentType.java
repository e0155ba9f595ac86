package org.forthwith.referral.source;

import java.util.Map;
import org.forthwith.kernel.Answer;
import org.jspecify.annotations.Nullable;

/** What the type of an incident, one of eight fixed values, answers. It can answer yes and never no. */
final class EspIncidentType {

    private static final Map<String, Question> ANSWERED = Map.of(
            "Child Sex Trafficking", Question.PRIOR_CONTACT_CONVICTION_OR_ALLEGATION,
            "Child Sex Tourism", Question.PRIOR_CONTACT_CONVICTION_OR_ALLEGATION,
            "Child Sexual Molestation", Question.PRIOR_CONTACT_CONVICTION_OR_ALLEGATION,
            "Online Enticement of Children for Sexual Acts", Question.CURRENT_GROOMING_OR_COMMUNICATION,
            "Unsolicited Obscene Material Sent to a Child", Question.CURRENT_GROOMING_OR_COMMUNICATION);

    private EspIncidentType() {}

    static void read(@Nullable String type, String path, Draft draft) {
        Question question = type == null ? null : ANSWERED.get(type.strip());
        if (question != null) {
            draft.childPossible();
            draft.says(question, Answer.YES, path, "incident type: " + type);
        }
    }
}
