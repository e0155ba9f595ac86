package org.forthwith.app.demo;

import static org.forthwith.kernel.Role.ASSESSOR;

import java.time.Duration;
import java.time.Instant;

/** A11: the plan is to invite the suspect, and not to arrest him. The invitation has not gone out yet. */
final class InvitedNotArrested implements Situation {

    @Override
    public void play(Script script) {
        Instant received = Clockface.daysBefore(script.today(), 6, 10, 20);
        Instant graded = received.plus(Duration.ofHours(6));
        Matter matter = script.matter(Form.PACKAGES, received, Situations.HOME);
        script.arrives("A11", matter)
                .researched("A11", received)
                .noChildren("A11", graded, matter)
                .then(Acts.grade(graded, "A11", ASSESSOR, "PROPOSED"))
                .then(Acts.take(graded.plus(Duration.ofHours(2)), "A11", 3))
                .then(Acts.move(graded.plus(Duration.ofHours(26)), "A11", "PLAN"));
    }
}
