package org.forthwith.app.demo;

import static org.forthwith.kernel.Answer.YES;
import static org.forthwith.kernel.Role.ASSESSOR;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** A17: devices were seized five weeks ago in a home with a child, and nobody has begun to examine them. */
final class DevicesWaiting implements Situation {

    @Override
    public void play(Script script) {
        Instant received = Clockface.daysBefore(script.today(), 42, 8, 50);
        Instant seized = Clockface.daysBefore(script.today(), 36, 7, 0);
        Matter matter = script.matter(Form.PACKAGES, received, Situations.HOME).with(List.of(new Child(8, YES)));
        script.arrives("A17", matter)
                .researched("A17", received)
                .protects("A17", received.plus(Duration.ofHours(3)))
                .then(Acts.grade(received.plus(Duration.ofHours(5)), "A17", ASSESSOR, "PROPOSED"))
                .then(Acts.take(received.plus(Duration.ofHours(6)), "A17", 5))
                .then(Acts.move(received.plus(Duration.ofHours(10)), "A17", "PLAN"))
                .then(Acts.move(seized, "A17", "ENFORCED"))
                .then(Acts.move(seized.plus(Duration.ofHours(9)), "A17", "DEVICE_EXAM"));
    }
}
