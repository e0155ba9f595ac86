package org.forthwith.flow;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.forthwith.bail.Bail;
import org.forthwith.bail.Court;
import org.forthwith.bail.Extensions;
import org.forthwith.bail.Extensions.Asked;
import org.forthwith.bail.Release;
import org.forthwith.calendar.Calendars;
import org.forthwith.calendar.CivilCalendar;
import org.forthwith.event.BailEvent.ReleaseReviewed;
import org.forthwith.flow.Acting.Step;
import org.forthwith.kernel.Actor;
import org.forthwith.kernel.CaseId;
import org.forthwith.kernel.Reason;
import org.forthwith.kernel.Role;
import org.forthwith.obligation.Books;
import org.forthwith.reference.Jurisdiction;

/** The acts while a suspect is released before charge: extending the limit of bail, and looking at a release again. */
public final class BailWork {

    private static final Set<Role> REVIEWERS = Set.of(Role.SUPERVISOR, Role.INSPECTOR, Role.SUPERINTENDENT);

    private final Acting acting;
    private final Extensions extensions;
    private final Court court;
    private final Calendars calendars;

    BailWork(Acting acting, Books books) {
        this.acting = acting;
        this.calendars = books.timetable().calendars();
        CivilCalendar calendar = calendars.of(Jurisdiction.ENGLAND_AND_WALES, LocalDate.MAX);
        this.extensions = new Extensions(calendar);
        this.court = new Court(calendar);
    }

    public Reply extend(CaseId id, Actor by, Optional<Integer> version, Asked asked) {
        Jurisdiction law = calendars.law(by.force());
        return acting.on(
                id, by, version, work -> switch (extensions.extend(id, bail(work), law, asked, by, work.now())) {
                    case Extensions.Answer.Extended extended -> Step.done(List.of(extended.event()));
                    case Extensions.Answer.No no -> Step.refused(work, "extend bail", no.code(), no.because());
                });
    }

    /** A magistrates' court is asked to extend bail, which goes on until it has decided. */
    public Reply askCourt(CaseId id, Actor by, Optional<Integer> version, Court.Said said) {
        Jurisdiction law = calendars.law(by.force());
        return told(id, by, version, work -> court.asked(id, bail(work), law, said, by, work.now()));
    }

    /** The court has not extended it. */
    public Reply courtRefused(CaseId id, Actor by, Optional<Integer> version, Court.Said said) {
        return told(id, by, version, work -> court.refused(id, bail(work), said, by, work.now()));
    }

    private Reply told(CaseId id, Actor by, Optional<Integer> version, Function<Work, Court.Answer> act) {
        return acting.on(id, by, version, work -> switch (act.apply(work)) {
            case Court.Answer.Told told -> Step.done(List.of(told.event()));
            case Court.Answer.Not not ->
                Step.refused(work, "extend bail", not.no().code(), not.no().because());
        });
    }

    /** The release, on bail or under investigation, is still right; its next review is due as long after this one. */
    // [impl->req~a-release-is-reviewed-again-and-again~1]
    public Reply review(CaseId id, Actor by, Optional<Integer> version, Reason reason) {
        return acting.on(id, by, version, work -> {
            if (REVIEWERS.stream().noneMatch(by::is)) {
                return Step.refused(work, "review", "not-qualified", "A release is reviewed by a supervisor or above.");
            }
            return Release.of(work.story()).lasts()
                    ? Step.done(List.of(new ReleaseReviewed(id, work.now(), reason.text())))
                    : Step.refused(work, "review", "not-released", "Nobody is released in this case.");
        });
    }

    private static Optional<Bail> bail(Work work) {
        return Optional.ofNullable(Release.of(work.story()).bail());
    }
}
