package org.forthwith.app.demo;

import static org.forthwith.kernel.Answer.NO;
import static org.forthwith.kernel.Role.ASSESSOR;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;

/** A14: a case stands at high, and the assessor asks for medium; the other person has not spoken yet. */
final class LowerGradeAsked implements Situation {

    @Override
    public void play(Script script) {
        Instant received = Clockface.daysBefore(script.today(), 3, 13, 0);
        Instant graded = received.plus(Duration.ofHours(5));
        Matter matter = script.matter(Form.PACKAGES, received, Situations.HOME);
        matter = matter.with(matter.suspect().answering(Map.of("REGULAR_CHILD_ACCESS", NO, "POSITION_OF_TRUST", NO)));
        script.arrives("A14", matter)
                .researched("A14", received)
                .noChildren("A14", graded, matter)
                .then(Acts.grade(graded, "A14", ASSESSOR, "HIGH"))
                .then(Acts.take(graded, "A14", 5))
                .then(Acts.askForLess(script.ago(Duration.ofHours(20)), "A14", "MEDIUM"));
    }
}
