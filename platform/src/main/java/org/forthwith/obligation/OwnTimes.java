package org.forthwith.obligation;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.forthwith.kernel.ForceCode;

/** The times of their own that forces give their clocks. */
public interface OwnTimes {

    /** Nobody has any. */
    OwnTimes NONE = new Settings(List.of());

    /** What a force gives a duty that starts on a day, by the terms; a term that is not there has the time of the catalogue. */
    Map<Term, ClockTime> of(ForceCode force, String clock, LocalDate day);

    /** Somebody has just set one: whatever is remembered is out of date. */
    void lookAgain();
}
