package org.forthwith.app.demo;

import java.time.Duration;
import java.time.Instant;

/** A15: the suspect is fourteen, and the ladder for adults does not fit. */
final class ChildSuspect implements Situation {

    @Override
    public void play(Script script) {
        Instant received = script.ago(Duration.ofHours(30));
        Matter matter = script.matter(Form.ESP_REPORT, received, Situations.HOME);
        script.arrives("A15", matter.with(matter.suspect().aged(14))).researched("A15", received);
    }
}
