package org.forthwith.app.demo;

import static org.forthwith.kernel.Answer.YES;
import static org.forthwith.kernel.Role.ASSESSOR;

import java.time.Duration;
import java.time.Instant;

/** A08: a child was identified at nine yesterday morning, and by the end of the day nothing had been sent to anybody. */
final class PartnersNotTold implements Situation {

    @Override
    public void play(Script script) {
        Instant received = Clockface.daysBefore(script.today(), 3, 8, 20);
        Instant graded = received.plus(Duration.ofHours(6));
        Instant found = Clockface.daysBefore(script.today(), 1, 9, 0);
        script.arrives("A08", script.matter(Form.ESP_REPORT, received, Situations.HOME))
                .researched("A08", received)
                .then(Acts.grade(graded, "A08", ASSESSOR, "PROPOSED"))
                .then(Acts.take(graded, "A08", 4))
                .then(Acts.identify(found, "A08", 10, YES, Situations.HOME))
                .then(Acts.grade(found.plus(Duration.ofHours(2)), "A08", ASSESSOR, "PROPOSED"));
    }
}
