package org.forthwith.bail;

import java.time.Instant;
import java.util.List;
import org.forthwith.event.BailEvent;
import org.forthwith.event.BailEvent.BailExtended;
import org.forthwith.event.BailEvent.CourtAsked;
import org.forthwith.event.BailEvent.CourtRefused;
import org.forthwith.event.BailEvent.ReleaseReviewed;
import org.forthwith.event.CaseEvent.Closed;
import org.forthwith.event.CaseEvent.Moved;
import org.forthwith.kernel.ForceCode;
import org.forthwith.ledger.Recorded;
import org.jspecify.annotations.Nullable;

/**
 * Whether the suspect of a case is released before charge, on bail or under investigation: the one place that says when either begins and ends. It
 * goes on while devices are examined and while the prosecutor has the file. Charge, an outcome, the other kind of release and the closing of the
 * case end it. States go by the names of {@code casefile.State}. Source: sections 3.3 and 3.8 of the domain notes.
 *
 * @param arrestedAt when the suspect was last taken into custody; null when nobody has recorded that
 * @param bail how they stand with bail; null while they are not on bail
 * @param underInvestigation released without bail
 */
public record Release(
        @Nullable Instant arrestedAt, @Nullable Bail bail, boolean underInvestigation) {

    /** Nobody has been arrested. */
    public static final Release NONE = new Release(null, null, false);

    public static Release of(List<Recorded> story) {
        Release release = NONE;
        for (Recorded entry : story) {
            release = release.after(entry);
        }
        return release;
    }

    // [impl->req~bail-outlasts-the-step-after-it~1]
    public Release after(Recorded entry) {
        return switch (entry.event()) {
            case Moved moved -> after(moved, entry.force());
            case BailEvent of -> bail == null ? this : on(after(of, bail));
            case Closed closed -> NONE;
            default -> this;
        };
    }

    private static @Nullable Bail after(BailEvent event, Bail bail) {
        return switch (event) {
            case BailExtended extended -> bail.extended(extended);
            case CourtAsked asked -> bail.courtAsked(asked.happenedAt());
            case CourtRefused refused -> refused.ends() ? null : bail.courtRefused();
            case ReleaseReviewed reviewed -> bail;
        };
    }

    /** Whose bail a court has let run out is not forgotten: they are released without it from then on. */
    // [impl->req~bail-that-ran-out-is-a-release-under-investigation~1]
    private Release on(@Nullable Bail then) {
        return new Release(arrestedAt, then, then == null);
    }

    private Release after(Moved moved, ForceCode force) {
        return switch (moved.to()) {
            case "CUSTODY" -> new Release(moved.happenedAt(), bail, underInvestigation);
            case "BAIL" ->
                new Release(arrestedAt, Bail.first(force, arrestedBy(moved.happenedAt()), moved.happenedAt()), false);
            case "RUI" -> new Release(arrestedAt, null, true);
            case "CHARGED", "OUTCOME" -> new Release(arrestedAt, null, false);
            default -> this;
        };
    }

    /** A suspect whose arrest nobody recorded counts as arrested when they were released, or their limits would never begin. */
    private Instant arrestedBy(Instant released) {
        return arrestedAt == null ? released : arrestedAt;
    }

    /** On bail or under investigation. */
    public boolean lasts() {
        return bail != null || underInvestigation;
    }
}
