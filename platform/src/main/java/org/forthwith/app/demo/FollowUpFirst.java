package org.forthwith.app.demo;

import java.time.Duration;
import java.time.Instant;

/** A16: a platform's follow-up under the Online Safety Act overtakes its first report. Both tell one story. */
final class FollowUpFirst implements Situation {

    @Override
    public void play(Script script) {
        Instant overtaking = script.ago(Duration.ofHours(50));
        Matter first = script.matter(Form.INDUSTRY, overtaking.plus(Duration.ofHours(2)), Situations.HOME);
        script.followUp("A16", first, overtaking).arrives("A16", first).researched("A16", first.at());
    }
}
