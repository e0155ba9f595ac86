package org.forthwith.app.demo;

import static org.forthwith.kernel.Answer.YES;
import static org.forthwith.kernel.Role.ASSESSOR;

import java.time.Duration;
import java.time.Instant;

/** A04: the suspect is in custody, and a child of six lives at the address to which he would be bailed. */
final class BailedHome implements Situation {

    @Override
    public void play(Script script) {
        Instant received = Clockface.daysBefore(script.today(), 5, 9, 40);
        Instant found = received.plus(Duration.ofHours(4));
        Instant arrested = Clockface.daysBefore(script.today(), 1, 7, 15);
        script.arrives("A04", script.matter(Form.TIP, received, Situations.HOME))
                .researched("A04", received)
                .then(Acts.identify(found, "A04", 6, YES, Situations.HOME))
                .protects("A04", found.plus(Duration.ofMinutes(50)))
                .then(Acts.grade(found.plus(Duration.ofHours(2)), "A04", ASSESSOR, "PROPOSED"))
                .then(Acts.take(found.plus(Duration.ofHours(3)), "A04", 1))
                .then(Acts.move(found.plus(Duration.ofHours(6)), "A04", "PLAN"))
                .then(Acts.move(arrested, "A04", "ENFORCED"))
                .then(Acts.move(arrested.plus(Duration.ofHours(1)), "A04", "CUSTODY"));
    }
}
