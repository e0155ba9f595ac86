package org.forthwith.app.demo;

import static org.forthwith.kernel.Role.ASSESSOR;

import java.time.Duration;
import java.time.Instant;

/** A06: one telephone number in two forces, written in two ways; and in a third force six weeks later. */
final class SameNumberElsewhere implements Situation {

    @Override
    public void play(Script script) {
        Instant first = Clockface.daysBefore(script.today(), 50, 10, 0);
        Instant graded = first.plus(Duration.ofHours(7));
        Instant third = first.plus(Duration.ofDays(42)).plus(Duration.ofHours(2));
        script.arrives("A06-first", withPhone(script, Form.TIP, first, Situations.HOME, "07700 900123"))
                .researched("A06-first", first)
                .then(Acts.grade(graded, "A06-first", ASSESSOR, "PROPOSED"))
                .then(Acts.take(graded, "A06-first", 3));
        script.arrives(
                "A06-second",
                withPhone(
                        script, Form.PACKAGES, first.plus(Duration.ofHours(27)), Situations.NEXT, "+44 7700 900 123"));
        script.arrives("A06-third", withPhone(script, Form.DIRECT, third, Situations.FAR, "07700900123"));
    }

    private static Matter withPhone(Script script, Form form, Instant at, Place place, String number) {
        Matter matter = script.matter(form, at, place);
        return matter.with(matter.account().withPhone(number));
    }
}
