package org.forthwith.bail;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.forthwith.calendar.CivilCalendar;
import org.forthwith.event.BailEvent.BailExtended;
import org.forthwith.kernel.Actor;
import org.forthwith.kernel.CaseId;
import org.forthwith.kernel.Happened;
import org.forthwith.kernel.Reason;
import org.forthwith.reference.Jurisdiction;

/** The door: whether a limit of bail may be extended. It answers with what would be recorded, or with a reason why not. */
public final class Extensions {

    private final CivilCalendar calendar;

    public Extensions(CivilCalendar calendar) {
        this.calendar = calendar;
    }

    public sealed interface Answer {
        record Extended(BailExtended event) implements Answer {}

        record No(String code, String because) implements Answer {}
    }

    /**
     * What somebody asks for.
     *
     * @param months the new limit, from the start of bail
     * @param representations what the suspect or their representative said when they were told; that they said nothing is said as well
     * @param decided when it was decided, which may be before it is recorded
     */
    public record Asked(Step step, int months, String representations, Reason reason, Happened decided) {}

    /** @param law that by which the force works */
    // [impl->req~bail-is-extended-by-rank-and-in-order~1]
    // [impl->req~an-act-keeps-to-its-law~1]
    public Answer extend(CaseId caseId, Optional<Bail> bail, Jurisdiction law, Asked asked, Actor by, Instant now) {
        return law == Jurisdiction.ENGLAND_AND_WALES ? extend(caseId, bail, asked, by, now) : otherLaw(law);
    }

    static Answer.No otherLaw(Jurisdiction law) {
        return new Answer.No(
                "other-law",
                "The limits of bail before charge, and who extends them, are law of England and Wales. In "
                        + law.words() + " they do not hold, so that there is nothing to extend.");
    }

    private Answer extend(CaseId caseId, Optional<Bail> bail, Asked asked, Actor by, Instant now) {
        return bail.map(stands -> objection(stands, asked, by, now)
                        .<Answer>map(no -> no)
                        .orElseGet(() -> new Answer.Extended(event(caseId, asked, now))))
                .orElseGet(() -> new Answer.No("not-on-bail", "The suspect is not on bail."));
    }

    private Optional<Answer.No> objection(Bail bail, Asked asked, Actor by, Instant now) {
        Optional<Answer.No> untimely = untimely(bail, asked.decided(), now);
        if (untimely.isPresent()) {
            return untimely;
        }
        if (bail.courtAsked() != null && !asked.step().byACourt()) {
            return no("court-asked", "A court has been asked to extend bail, and it is the court that decides now.");
        }
        List<Integer> limits = asked.step().limits(bail);
        if (limits.isEmpty()) {
            return no(
                    "no-such-extension", "Section " + asked.step().section() + " does not apply to bail as it stands.");
        }
        if (!limits.contains(asked.months())) {
            return no(
                    "no-such-limit",
                    "Under section " + asked.step().section() + " the limit becomes " + orWords(limits)
                            + " months from the start of bail.");
        }
        if (asked.step().recordedBy().stream().noneMatch(by::is)) {
            return no(
                    "not-qualified",
                    "This extension is decided by " + asked.step().decidedBy() + ".");
        }
        return asked.representations().isBlank()
                ? no(
                        "representations-missing",
                        "The suspect or their representative is told before it is decided; say what they said, or that they said nothing.")
                : Optional.empty();
    }

    // [impl->req~an-extension-counts-from-its-decision~1]
    /** An extension counts from when it was decided: one that was decided in time and recorded late holds. */
    private Optional<Answer.No> untimely(Bail bail, Happened decided, Instant now) {
        if (bail.over(decided.orAt(now), calendar)) {
            return no(
                    "bail-has-ended",
                    "The limit of bail has passed, and with it bail has ended: it cannot be extended any more. If it was decided before, say when.");
        }
        return decided.objection(bail.since(), "bail came to stand as it does", now)
                .map(no -> new Answer.No(no.code(), no.because()));
    }

    private static BailExtended event(CaseId caseId, Asked asked, Instant now) {
        Step step = asked.step();
        return new BailExtended(
                caseId,
                now,
                step.name(),
                step.section(),
                asked.months(),
                step.decidedBy(),
                asked.representations(),
                asked.reason().text(),
                asked.decided().said());
    }

    private static String orWords(List<Integer> limits) {
        return limits.stream().map(String::valueOf).collect(Collectors.joining(" or "));
    }

    private static Optional<Answer.No> no(String code, String because) {
        return Optional.of(new Answer.No(code, because));
    }
}
