package org.forthwith.app.demo;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.forthwith.app.demo.Account.Visit;

/** A09: the two events on which a resolution would rest were noted by twelve hours, with nothing to say which half of the day is meant. */
final class TwelveHourTimes implements Situation {

    @Override
    public void play(Script script) {
        Instant received = Clockface.daysBefore(script.today(), 4, 14, 30);
        Instant seen = Clockface.daysBefore(script.today(), 12, 19, 15);
        List<Visit> visits = List.of(
                new Visit("203.0.113.201", 40_112, seen, "Login", true),
                new Visit("198.51.100.202", 51_877, seen.plus(Duration.ofHours(26)), "Upload", true));
        Matter matter = script.matter(Form.TIP, received, Situations.HOME);
        script.arrives("A09", matter.with(matter.account().withVisits(visits))).researched("A09", received);
    }
}
