package org.forthwith.desk.reading;

import java.util.Locale;
import org.forthwith.event.ObligationEvent.RungReached;
import org.forthwith.event.ObligationEvent.Told;

/** Whom a rung has reached, and who was passed over and why. Nothing is said of a record that does not know. */
final class WhoWasTold {

    private WhoWasTold() {}

    // [impl->req~staff-the-case-says-who-was-told~1]
    static String of(RungReached rung) {
        Told told = rung.told();
        if (told == null || (told.person() == null && told.passedOver().isEmpty())) {
            return "";
        }
        String whom = told.person() == null ? "the desk of the force" : told.person() + " (" + words(told) + ")";
        return ". Told: " + whom
                + (told.passedOver().isEmpty() ? "" : ". Passed over: " + String.join("; ", told.passedOver()));
    }

    private static String words(Told told) {
        return told.as().name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
