package org.forthwith.app.demo;

import static org.forthwith.kernel.Answer.YES;
import static org.forthwith.kernel.Role.ASSESSOR;

import java.time.Duration;
import java.time.Instant;

/** A03: a very high case in which a household check has found a child of fifteen at the address; hours pass, and nobody grades it again. */
final class ChildFoundAtTheAddress implements Situation {

    @Override
    public void play(Script script) {
        Instant received = script.ago(Duration.ofHours(37));
        Instant graded = received.plus(Duration.ofHours(6));
        script.arrives("A03", script.matter(Form.TIP, received, Situations.HOME))
                .researched("A03", received)
                .then(Acts.grade(graded, "A03", ASSESSOR, "VERY_HIGH"))
                .then(Acts.take(graded.plus(Duration.ofHours(1)), "A03", 2))
                .then(Acts.identify(script.ago(Duration.ofHours(6)), "A03", 15, YES, Situations.HOME));
    }
}
