package org.forthwith.obligation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.forthwith.calendar.Limit;
import org.forthwith.event.ClockSettingEvent;
import org.forthwith.event.ClockSettingEvent.ClockTimeProposed;
import org.forthwith.event.ClockSettingEvent.ClockTimeSigned;
import org.forthwith.event.ClockSettingEvent.ClockTimeWithdrawn;
import org.forthwith.kernel.ForceCode;
import org.forthwith.ledger.Recorded;
import org.jspecify.annotations.Nullable;

/**
 * A time of its own that a force gives a clock on some terms.
 *
 * @param tighter than that of the catalogue when it was proposed; a looser one counts only once a second person has signed it. How it compares to a later
 *     edition is for that edition to say
 * @param from the first day on which a duty that starts is given this time
 * @param signedBy the second person; null while there is none
 * @param endsOn from this day on the time of the catalogue holds again; null while nobody has withdrawn it
 */
public record ClockTime(
        ForceCode force,
        String clock,
        Term term,
        Limit limit,
        boolean tighter,
        LocalDate from,
        String reason,
        String proposedBy,
        Instant proposedAt,
        @Nullable String signedBy,
        @Nullable LocalDate endsOn) {

    /** @param story that of one setting, which begins when it is proposed */
    public static ClockTime of(List<Recorded> story) {
        ClockTime time = begun(story.getFirst());
        for (Recorded entry : story.subList(1, story.size())) {
            time = time.after(entry);
        }
        return time;
    }

    private static ClockTime begun(Recorded entry) {
        if (!(entry.event() instanceof ClockTimeProposed proposed)) {
            throw new IllegalStateException("a time of a force's own begins when it is proposed");
        }
        return new ClockTime(
                entry.force(),
                proposed.clock(),
                Term.valueOf(proposed.term()),
                Limit.parse(proposed.limit()),
                proposed.tighter(),
                proposed.from(),
                proposed.reason(),
                entry.actor(),
                proposed.at(),
                null,
                null);
    }

    private ClockTime after(Recorded entry) {
        if (!(entry.event() instanceof ClockSettingEvent setting)) {
            throw new IllegalStateException("the story of a setting tells of nothing else");
        }
        return switch (setting) {
            case ClockTimeProposed again -> throw new IllegalStateException("a setting is proposed once");
            case ClockTimeSigned signed -> with(entry.actor(), endsOn);
            case ClockTimeWithdrawn withdrawn -> with(signedBy, withdrawn.from());
        };
    }

    private ClockTime with(@Nullable String signer, @Nullable LocalDate end) {
        return new ClockTime(force, clock, term, limit, tighter, from, reason, proposedBy, proposedAt, signer, end);
    }

    /** One person may be stricter than the catalogue; to be less strict takes two. */
    // [impl->req~looser-takes-two~1]
    public boolean counts() {
        return tighter || byTwo();
    }

    /** Two people stand for it. */
    public boolean byTwo() {
        return signedBy != null && !signedBy.equals(proposedBy);
    }

    public boolean ended(LocalDate day) {
        return endsOn != null && !day.isBefore(endsOn);
    }
}
