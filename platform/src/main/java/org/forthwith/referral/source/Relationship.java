package org.forthwith.referral.source;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.forthwith.kernel.Answer;

/** What "relationship to the child" answers. Only words that leave no doubt answer; any other is shown and leaves the question open. */
final class Relationship {

    private static final Set<String> FAMILY = Set.of(
            "parent",
            "mother",
            "father",
            "stepparent",
            "stepmother",
            "stepfather",
            "guardian",
            "sibling",
            "brother",
            "sister",
            "stepbrother",
            "stepsister",
            "grandparent",
            "grandmother",
            "grandfather",
            "uncle",
            "aunt",
            "cousin",
            "relative",
            "family",
            "carer",
            "caregiver",
            "babysitter",
            "nanny");
    private static final Set<String> TRUST = Set.of(
            "teacher",
            "tutor",
            "coach",
            "instructor",
            "clergy",
            "minister",
            "priest",
            "scout",
            "doctor",
            "nurse",
            "counsellor",
            "counselor",
            "therapist");

    private Relationship() {}

    static void read(Json field, Draft draft) {
        String written = Tips.said(field);
        if (written == null) {
            return;
        }
        draft.childPossible();
        List<String> words = List.of(written.toLowerCase(Locale.ROOT).split("[^a-z]+", -1));
        String evidence = field.name() + ": " + Words.brief(written);
        boolean trusted = words.stream().anyMatch(TRUST::contains);
        if (trusted) {
            draft.says(Question.POSITION_OF_TRUST, Answer.YES, field.pointer(), evidence);
        }
        boolean near = trusted || words.stream().anyMatch(FAMILY::contains);
        draft.says(Question.REGULAR_CHILD_ACCESS, near ? Answer.YES : Answer.UNKNOWN, field.pointer(), evidence);
    }
}
