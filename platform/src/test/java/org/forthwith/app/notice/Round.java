package org.forthwith.app.notice;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.forthwith.app.House;
import org.forthwith.flow.Posted;
import org.forthwith.flow.Posted.Fate;
import org.forthwith.obligation.telling.Road;

/** One round of everything that sends, as the platform makes it every few seconds, one road after the other. */
public record Round(int tried, List<Posted> became) {

    public static Round of(House house) {
        var became = new CopyOnWriteArrayList<Posted>();
        house.flow().morningLetters().write(became::add);
        int tried = 0;
        for (Road road : Road.THAT_LEAVE) {
            tried += house.flow().dispatch().by(road, became::add);
        }
        Road.THAT_LEAVE.forEach(road -> house.flow().receipts().ask(road, became::add));
        return new Round(tried, new ArrayList<>(became));
    }

    /** How many notices had that fate. */
    public long number(Fate fate) {
        return became.stream().filter(posted -> posted.fate() == fate).count();
    }
}
