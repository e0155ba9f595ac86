package org.forthwith.app.demo;

import static org.forthwith.kernel.Answer.YES;
import static org.forthwith.kernel.Role.ASSESSOR;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** A05: a child of seven is known from the first day; the grade comes after four months, and asks for low. */
final class MonthsLateAndWrong implements Situation {

    @Override
    public void play(Script script) {
        Instant received = Clockface.daysBefore(script.today(), 125, 11, 5);
        Matter matter = script.matter(Form.PACKAGES, received, Situations.HOME).with(List.of(new Child(7, YES)));
        script.arrives("A05", matter)
                .researched("A05", received)
                .then(Acts.grade(script.ago(Duration.ofDays(4)), "A05", ASSESSOR, "LOW"));
    }
}
