package org.forthwith.obligation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.forthwith.kernel.ForceCode;

/** The times of their own that forces give their clocks. */
public interface OwnTimes {

    /** Nobody has any. */
    OwnTimes NONE = new Settings(List.of());

    /** What a force gives a duty that starts on a day; empty when that is the time of the catalogue. */
    Optional<ClockTime> of(ForceCode force, String clock, Term term, LocalDate day);

    /** Somebody has just set one: whatever is remembered is out of date. */
    void lookAgain();
}
