package org.forthwith.bail;

import java.time.Instant;
import java.util.Optional;
import org.forthwith.bail.Extensions.Answer.No;
import org.forthwith.calendar.CivilCalendar;
import org.forthwith.event.BailEvent;
import org.forthwith.event.BailEvent.CourtAsked;
import org.forthwith.event.BailEvent.CourtRefused;
import org.forthwith.kernel.Actor;
import org.forthwith.kernel.CaseId;
import org.forthwith.kernel.Happened;
import org.forthwith.kernel.Reason;
import org.forthwith.reference.Jurisdiction;

/**
 * The door: a magistrates' court is asked to extend bail, and does not. That it does is an extension like any other. Where it was asked before the limit
 * had passed, bail goes on until it has decided. Source: Police and Criminal Evidence Act 1984, section 47ZJ.
 */
public final class Court {

    private final CivilCalendar calendar;

    public Court(CivilCalendar calendar) {
        this.calendar = calendar;
    }

    public sealed interface Answer {
        record Told(BailEvent event) implements Answer {}

        record Not(No no) implements Answer {}
    }

    /** @param happened when the court was asked, or refused, which may be before it is recorded */
    public record Said(Reason why, Happened happened) {}

    // [impl->req~bail-goes-on-until-the-court-decides~1]
    public Answer asked(CaseId caseId, Optional<Bail> bail, Jurisdiction law, Said said, Actor by, Instant now) {
        return againstAsking(bail, law, said, by, now)
                .<Answer>map(Answer.Not::new)
                .orElseGet(() -> new Answer.Told(new CourtAsked(
                        caseId, now, said.why().text(), said.happened().said())));
    }

    private Optional<No> againstAsking(Optional<Bail> bail, Jurisdiction law, Said said, Actor by, Instant now) {
        if (law != Jurisdiction.ENGLAND_AND_WALES) {
            return Optional.of(Extensions.otherLaw(law));
        }
        return bail.isEmpty() ? notOnBail() : againstAsking(bail.get(), said.happened(), by, now);
    }

    private Optional<No> againstAsking(Bail bail, Happened when, Actor by, Instant now) {
        if (bail.courtAsked() != null) {
            return no("court-asked", "A court has been asked already, and has still to decide.");
        }
        if (bail.over(when.orAt(now), calendar)) {
            return no(
                    "bail-has-ended",
                    "The limit of bail had passed when the court was asked, and with it bail had ended.");
        }
        if (!bail.courtCanBeAsked()) {
            return no("no-such-extension", "As bail stands, it is not extended by a court.");
        }
        return when.objection(bail.since(), "bail came to stand as it does", now)
                .map(no -> new No(no.code(), no.because()))
                .or(() -> unqualified(by));
    }

    /** Bail ends with the refusal of the court where its limit has passed meanwhile. */
    public Answer refused(CaseId caseId, Optional<Bail> bail, Said said, Actor by, Instant now) {
        return bail.map(stands -> refused(caseId, stands, said, by, now))
                .orElseGet(() -> new Answer.Not(notOnBail().orElseThrow()));
    }

    private Answer refused(CaseId caseId, Bail bail, Said said, Actor by, Instant now) {
        Instant asked = bail.courtAsked();
        if (asked == null) {
            return new Answer.Not(new No("court-not-asked", "No court has been asked to extend bail."));
        }
        Instant decided = said.happened().orAt(now);
        return said.happened()
                .objection(asked, "the court was asked", now)
                .map(no -> new No(no.code(), no.because()))
                .or(() -> unqualified(by))
                .<Answer>map(Answer.Not::new)
                .orElseGet(() -> new Answer.Told(new CourtRefused(
                        caseId,
                        now,
                        !decided.isBefore(bail.ends(calendar)),
                        said.why().text(),
                        said.happened().said())));
    }

    private static Optional<No> unqualified(Actor by) {
        return Step.COURT.recordedBy().stream().anyMatch(by::is)
                ? Optional.empty()
                : no("not-qualified", "What a court is asked, and decides, is recorded by whoever works the case.");
    }

    private static Optional<No> notOnBail() {
        return no("not-on-bail", "The suspect is not on bail.");
    }

    private static Optional<No> no(String code, String because) {
        return Optional.of(new No(code, because));
    }
}
