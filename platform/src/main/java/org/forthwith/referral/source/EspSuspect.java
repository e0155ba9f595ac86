package org.forthwith.referral.source;

import java.time.Instant;
import java.util.Objects;
import java.util.stream.Collectors;
import org.forthwith.kernel.Answer;
import org.forthwith.kernel.IdentifierKind;
import org.forthwith.kernel.PersonRole;
import org.forthwith.subject.Mention;
import org.jspecify.annotations.Nullable;

/** The reported person: an account like others, and what is said of name, age, place, vehicle and earlier reports. */
final class EspSuspect {

    private final Draft draft;
    private final @Nullable String platform;
    private final Instant now;

    EspSuspect(Draft draft, @Nullable String platform, Instant now) {
        this.draft = draft;
        this.platform = platform;
        this.now = now;
    }

    void read(Element suspect) {
        new EspPerson(draft, PersonRole.SUSPECT, platform).read(suspect);
        vehicle(suspect.child("vehicleDescription"));
        earlierReports(suspect);
        EspPlace.of(suspect, "personOrUserReportedPerson").ifPresent(draft::place);
        suspect.all("personOrUserReportedPerson").forEach(this::age);
        suspect.all("personOrUserReportedPerson").forEach(this::described);
    }

    private void described(Element person) {
        String postcode = person.all("address").stream()
                .map(address -> address.said("zipCode"))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
        Descriptions.ofSuspect(
                draft,
                person.said("lastName"),
                person.said("firstName"),
                person.said("dateOfBirth"),
                postcode,
                person.path());
    }

    private void vehicle(@Nullable Element description) {
        if (description != null) {
            VehicleMark.in(description.text())
                    .ifPresent(mark -> draft.found(new Mention(
                            IdentifierKind.VEHICLE_MARK,
                            mark,
                            PersonRole.SUSPECT,
                            description.path(),
                            true,
                            null,
                            null,
                            null)));
        }
    }

    private void earlierReports(Element suspect) {
        var numbers = suspect.all("priorCTReports");
        if (!numbers.isEmpty()) {
            String all = numbers.stream().map(number -> number.text().strip()).collect(Collectors.joining(", "));
            draft.says(
                    Question.REPEAT_REFERRAL,
                    Answer.YES,
                    numbers.getFirst().path(),
                    "earlier reports: " + Words.brief(all));
        }
    }

    /** Under 18 is said; over 18 is what the account's holder typed in, and rules nothing out. */
    private void age(Element person) {
        Integer age = Age.of(person.said("age"), person.said("dateOfBirth"), now);
        if (age != null && age < Age.ADULT) {
            draft.childPossible();
            draft.says(Question.SUSPECT_IS_CHILD, Answer.YES, person.path(), "age given: " + age);
        }
    }
}
