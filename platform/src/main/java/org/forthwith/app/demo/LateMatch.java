package org.forthwith.app.demo;

import java.time.Duration;
import java.time.Instant;

/** A19: a low case was closed months ago; this morning another force's report names the same user. */
final class LateMatch implements Situation {

    private static final String OLD = "A19-closed";

    @Override
    public void play(Script script) {
        Instant received = Clockface.daysBefore(script.today(), 150, 10, 45);
        Instant graded = received.plus(Duration.ofHours(9));
        Matter old = script.matter(Form.TIP, received, Situations.HOME);
        script.arrives(OLD, old)
                .researched(OLD, received)
                .then(Acts.establish(graded, OLD, ThirtyOneLowGrades.allNo()))
                .then(Acts.askForLess(graded, OLD, "LOW"))
                .then(Acts.approve(graded.plus(Duration.ofHours(1)), OLD))
                .then(Acts.take(graded.plus(Duration.ofHours(2)), OLD, 2))
                .then(Acts.close(received.plus(Duration.ofDays(28)), OLD, "18"));
        Matter late = script.matter(Form.TIP, script.ago(Duration.ofHours(6)), Situations.NEXT);
        script.arrives("A19-late", late.with(late.account().withNameOf(old.account())));
    }
}
