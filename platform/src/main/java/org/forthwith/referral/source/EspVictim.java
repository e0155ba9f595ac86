package org.forthwith.referral.source;

import java.time.Instant;
import org.forthwith.kernel.Answer;
import org.forthwith.kernel.PersonRole;
import org.forthwith.referral.Report.ChildMention;
import org.jspecify.annotations.Nullable;

/** A victim: an account like others, and a child unless the report gives an adult's age. */
final class EspVictim {

    private final Draft draft;
    private final @Nullable String platform;
    private final Instant now;

    EspVictim(Draft draft, @Nullable String platform, Instant now) {
        this.draft = draft;
        this.platform = platform;
        this.now = now;
    }

    void read(Element victim) {
        new EspPerson(draft, PersonRole.CHILD, platform).read(victim);
        EspPlace.of(victim, "victimPerson").ifPresent(draft::place);
        Element person = victim.child("victimPerson");
        Integer age = person == null ? null : Age.of(person.said("age"), person.said("dateOfBirth"), now);
        if (age == null || age < Age.ADULT) {
            draft.child(new ChildMention(age, Answer.UNKNOWN, null, victim.path()));
        }
    }
}
