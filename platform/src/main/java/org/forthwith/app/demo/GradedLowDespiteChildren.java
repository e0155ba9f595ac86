package org.forthwith.app.demo;

import static org.forthwith.kernel.Answer.YES;
import static org.forthwith.kernel.Role.ASSESSOR;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** A01: a package of 1 September, three children at the address, graded low by a user; then nobody touches it. */
final class GradedLowDespiteChildren implements Situation {

    @Override
    public void play(Script script) {
        Instant received = lastSeptember(script.ago(Duration.ofDays(60)));
        Instant graded = received.plus(Duration.ofHours(26));
        Matter matter = script.matter(Form.PACKAGES, received, Situations.HOME)
                .with(List.of(new Child(4, YES), new Child(9, YES), new Child(13, YES)));
        script.arrives("A01", matter)
                .researched("A01", received)
                .then(Acts.grade(graded, "A01", ASSESSOR, "LOW"))
                .then(Acts.take(graded.plus(Duration.ofHours(1)), "A01", 1));
    }

    private static Instant lastSeptember(Instant before) {
        LocalDate day = before.atZone(Clockface.UK).toLocalDate();
        LocalDate first = LocalDate.of(day.getYear(), 9, 1);
        return (first.isAfter(day) ? first.minusYears(1) : first)
                .atTime(9, 10)
                .atZone(Clockface.UK)
                .toInstant();
    }
}
