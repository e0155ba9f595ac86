package org.forthwith.referral.source;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.forthwith.kernel.Answer;
import org.forthwith.kernel.IdentifierKind;
import org.forthwith.kernel.PersonRole;
import org.forthwith.referral.Report.Place;
import org.forthwith.subject.Mention;
import org.jspecify.annotations.Nullable;

/** The reported person of a tip: what the tip answers about their access to children, their past and their age. */
final class TipSuspect {

    private final Draft draft;
    private final @Nullable String platform;
    private final Instant now;

    TipSuspect(Draft draft, @Nullable String platform, Instant now) {
        this.draft = draft;
        this.platform = platform;
        this.now = now;
    }

    void read(Json suspect) {
        new TipPerson(draft, PersonRole.SUSPECT, platform).read(suspect);
        answers(suspect.get("accessToChildren"), Question.REGULAR_CHILD_ACCESS);
        answers(suspect.get("convictedSexOffender"), Question.RSO_OR_SUBJECT_TO_ORDER);
        suggests(suspect.get("accessToChildVictim"), Question.REGULAR_CHILD_ACCESS);
        suggests(suspect.get("awareOfReport"), Question.FLIGHT_OR_EVIDENCE_LOSS_RISK);
        suggests(suspect.get("accessToFirearms"), Question.VIOLENCE_MARKER);
        Relationship.read(suspect.get("relationshipToChildVictim"), draft);
        age(suspect);
        vehicle(suspect.get("vehicleDescription"));
        place(suspect);
        described(suspect);
    }

    private void described(Json suspect) {
        String postcode = suspect.wrapped("addresses").stream()
                .map(address -> Tips.said(address.get("postalCode")))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
        Descriptions.ofSuspect(
                draft,
                Tips.said(suspect.get("lastName")),
                Tips.said(suspect.get("firstName")),
                Tips.said(suspect.get("dateOfBirth")),
                postcode,
                suspect.pointer());
    }

    // [impl->req~absent-is-unknown~1]
    /** The field asks the question itself. Absent and null are unknown. */
    private void answers(Json field, Question question) {
        Answer answer = answer(field);
        String evidence = answer == Answer.UNKNOWN ? null : field.name() + ": " + field.text();
        draft.says(question, answer, field.pointer(), evidence);
        if (answer == Answer.YES) {
            draft.childPossible();
        }
    }

    /** The field asks something narrower: its yes answers the question, its no does not. */
    private void suggests(Json field, Question question) {
        if (answer(field) == Answer.YES) {
            answers(field, question);
        }
    }

    private Answer answer(Json field) {
        Optional<Answer> answer = TriState.read(field.text());
        if (answer.isEmpty()) {
            draft.warn(
                    "line " + field.line + ": " + field.name() + " says " + Words.quoted(String.valueOf(field.text()))
                            + ", which is neither yes nor no; it counts as unknown");
        }
        return answer.orElse(Answer.UNKNOWN);
    }

    private void age(Json suspect) {
        Json years = suspect.get("approximateAge");
        Integer age = Age.of(years.text(), suspect.text("dateOfBirth"), now);
        if (age != null && age < Age.ADULT) {
            draft.childPossible();
            draft.says(Question.SUSPECT_IS_CHILD, Answer.YES, years.pointer(), "age given: " + age);
        }
    }

    private void vehicle(Json description) {
        String text = description.text();
        if (text != null) {
            VehicleMark.in(text)
                    .ifPresent(mark -> draft.found(new Mention(
                            IdentifierKind.VEHICLE_MARK,
                            mark,
                            PersonRole.SUSPECT,
                            description.pointer(),
                            true,
                            null,
                            null,
                            null)));
        }
    }

    private void place(Json suspect) {
        for (Json address : suspect.wrapped("addresses")) {
            draft.place(new Place(
                    null,
                    Tips.said(address.get("city")),
                    Tips.said(address.get("postalCode")),
                    null,
                    Country.code(address.text("country"))));
        }
    }
}
