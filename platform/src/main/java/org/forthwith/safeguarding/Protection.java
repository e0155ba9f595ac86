package org.forthwith.safeguarding;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.forthwith.event.SafeguardingEvent.ProtectionEnded;
import org.forthwith.event.SafeguardingEvent.ProtectionTaken;
import org.forthwith.kernel.ChildId;
import org.forthwith.kernel.Happened;
import org.forthwith.ledger.Recorded;
import org.jspecify.annotations.Nullable;

/**
 * Police protection of a child. After 72 hours no constable may keep the child, whatever anybody records. Source: section 46 of the Children Act 1989.
 *
 * @param began when the child was taken into it
 * @param ended when it ended, as somebody has said; null while nobody has
 */
public record Protection(Instant began, @Nullable Instant ended) {

    /** Seventy-two hours. Source: section 46(6). */
    private static final Duration AT_MOST = Duration.ofDays(3);

    /** The latest of a story; empty when the child was never in police protection. */
    public static Optional<Protection> of(ChildId child, List<Recorded> story) {
        @Nullable Protection latest = null;
        for (Recorded entry : story) {
            if (entry.event() instanceof ProtectionTaken taken
                    && taken.childId().equals(child)) {
                latest = new Protection(taken.happenedAt(), null);
            } else if (latest != null
                    && entry.event() instanceof ProtectionEnded over
                    && over.childId().equals(child)) {
                latest = new Protection(latest.began, over.happenedAt());
            }
        }
        return Optional.ofNullable(latest);
    }

    /** From this instant on the child is no longer in police protection, whatever anybody records. */
    public Instant lapses() {
        return began.plus(AT_MOST);
    }

    public boolean lasts(Instant now) {
        return ended == null && now.isBefore(lapses());
    }

    /** It is over by law, and nobody has said yet when the child left it. */
    // [impl->req~police-protection-lapses~1]
    public boolean lapsed(Instant now) {
        return ended == null && !now.isBefore(lapses());
    }

    /**
     * Why a child cannot be taken into police protection then; empty when it can.
     *
     * @param received when the case was: what had lapsed before that is not recorded in it
     */
    static Optional<Happened.No> againstTaking(
            Optional<Protection> before, Instant received, Happened taken, Instant now) {
        if (before.filter(protection -> protection.lasts(now)).isPresent()) {
            return no("protected-already", "The child is in police protection already.");
        }
        return before.isPresent()
                ? taken.objection(before.get().over(), "the police protection before it ended", now)
                : taken.objection(received.minus(AT_MOST), "72 hours before the case was received", now);
    }

    /** Why it cannot have ended then; empty when it can. Once it has lapsed somebody says when the child left it, which nobody does by chance. */
    Optional<Happened.No> againstEnding(Happened end, Instant now) {
        if (ended != null) {
            return no("not-protected", "The child is not in police protection.");
        }
        return lapsed(now) && end.said() == null
                ? no("protection-lapsed", "Police protection has ended after 72 hours. Say when the child left it.")
                : end.objection(began, "police protection began", now);
    }

    private Instant over() {
        return ended == null ? lapses() : ended;
    }

    private static Optional<Happened.No> no(String code, String because) {
        return Optional.of(new Happened.No(code, because));
    }
}
