package org.forthwith.app.demo;

import static org.forthwith.kernel.Role.ASSESSOR;

import java.time.Duration;
import java.time.Instant;

/** A07: everything is done but the search of the Police National Database, and the grade is to be confirmed. */
final class NothingSearched implements Situation {

    @Override
    public void play(Script script) {
        Instant received = script.ago(Duration.ofHours(20));
        Instant asked = script.ago(Duration.ofHours(5));
        Matter matter = script.matter(Form.TIP, received, Situations.HOME);
        script.arrives("A07", matter)
                .then(Acts.acknowledge(received.plus(Duration.ofMinutes(35)), "A07"))
                .noChildren("A07", asked, matter)
                .then(Acts.grade(asked.plus(Duration.ofMinutes(10)), "A07", ASSESSOR, "PROPOSED"));
    }
}
