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
        Instant closed = received.plus(Duration.ofDays(28));
        Matter old = script.matter(Form.TIP, received, Situations.HOME);
        script.arrives(OLD, old)
                .researched(OLD, received)
                .nothing(OLD, graded, old)
                .then(Acts.askForLess(graded, OLD, "LOW"))
                .then(Acts.approve(graded.plus(Duration.ofHours(1)), OLD))
                .then(Acts.take(graded.plus(Duration.ofHours(2)), OLD, 2))
                .then(Acts.askForLess(closed, OLD, "LOW"))
                .then(Acts.approve(closed, OLD))
                .then(Acts.close(closed, OLD, "18"));
        Matter late = script.matter(Form.TIP, script.ago(Duration.ofHours(6)), Situations.NEXT);
        script.arrives("A19-late", late.with(late.account().withNameOf(old.account())));
    }
}
