package org.forthwith.app.demo;

import static org.forthwith.kernel.Role.ASSESSOR;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;

/** A12: the suspect works at a school of another authority than that of his home; since yesterday that is established. */
final class WorksWithChildren implements Situation {

    @Override
    public void play(Script script) {
        Instant received = Clockface.daysBefore(script.today(), 2, 11, 30);
        Instant found = Clockface.daysBefore(script.today(), 1, 15, 10);
        script.arrives("A12", script.matter(Form.ESP_REPORT, received, Situations.HOME))
                .researched("A12", received)
                .then(Acts.establish(
                        found,
                        "A12",
                        Map.of(
                                "POSITION_OF_TRUST", "YES",
                                "source", "employment",
                                "evidence", "the school is in the area of another authority")))
                .then(Acts.grade(found.plus(Duration.ofHours(1)), "A12", ASSESSOR, "PROPOSED"))
                .then(Acts.take(found.plus(Duration.ofHours(2)), "A12", 4));
    }
}
