package org.forthwith.app.demo;

import static org.forthwith.kernel.Role.ASSESSOR;

import java.time.Duration;
import java.time.Instant;

/** A13: a case was graded high yesterday, and nobody has room for it: no name stands on it. */
final class EverybodyFull implements Situation {

    @Override
    public void play(Script script) {
        Instant received = script.ago(Duration.ofHours(44));
        script.arrives("A13", script.matter(Form.TIP, received, Situations.HOME))
                .researched("A13", received)
                .then(Acts.grade(received.plus(Duration.ofHours(16)), "A13", ASSESSOR, "HIGH"));
    }
}
