package org.forthwith.app.demo;

import static org.forthwith.kernel.Answer.NO;

import java.time.Duration;
import java.util.List;

/** A10: a parent comes to the front desk, and an officer who is no specialist takes the report. */
final class AtTheFrontDesk implements Situation {

    @Override
    public void play(Script script) {
        Matter matter = script.matter(Form.DIRECT, script.ago(Duration.ofHours(5)), Situations.HOME)
                .from(Sender.frontDesk(Situations.HOME.force()))
                .with(List.of(new Child(12, NO)));
        script.arrives("A10", matter);
    }
}
