package org.forthwith.hashmatch.post;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.forthwith.hashmatch.list.EntryKey;
import org.forthwith.hashmatch.referral.Referral;
import org.forthwith.hashmatch.referral.Withdrawn;
import org.jspecify.annotations.Nullable;

/**
 * A referral or a correction in the queue.
 *
 * @param id of the referral, or of the correction
 * @param corrects id of the referral that this corrects; empty when this is a referral itself
 * @param document as it is sent. It is made once, so that what is sent again is the same to the last byte
 * @param withdrawn what a list has withdrawn of what the document says
 * @param decision of a person; null before one was asked or where none is
 */
public record Kept(
        String id,
        String corrects,
        Referral referral,
        String document,
        List<Withdrawn> withdrawn,
        State state,
        @Nullable Decision decision,
        Tries tries) {

    public Kept {
        withdrawn = List.copyOf(withdrawn);
    }

    /** As it comes into the queue. */
    Kept(String id, String corrects, Referral referral, String document, State state) {
        this(id, corrects, referral, document, List.of(), state, null, Tries.NONE);
    }

    public Standing standing() {
        return state.receipt() == null || withdrawn.isEmpty() ? state.standing() : Standing.CORRECTED;
    }

    boolean isCorrection() {
        return !corrects.isEmpty();
    }

    boolean waitsForAPerson() {
        return state.standing() == Standing.WAITING || state.standing() == Standing.REFUSED;
    }

    /** Whether a person can still say that it is not sent. */
    boolean canBeDropped() {
        return !state.mayHaveArrived() && state.standing() != Standing.DROPPED;
    }

    boolean endedBefore(Instant instant) {
        if (state.receipt() != null) {
            return state.receipt().at().isBefore(instant);
        }
        return decision != null
                && state.standing() == Standing.DROPPED
                && decision.at().isBefore(instant);
    }

    /** What was held back because all it rested on was withdrawn comes in anew when another entry knows the upload. */
    boolean isRenewedBy(Referral again) {
        return state.why() == State.Why.WITHDRAWN && !withdrawnEntries().containsAll(again.restsOn());
    }

    Set<EntryKey> withdrawnEntries() {
        Set<EntryKey> entries = new HashSet<>();
        for (Withdrawn one : withdrawn) {
            entries.add(one.entry());
        }
        return entries;
    }

    /** Where something has come of trying, what failed before no longer counts. */
    Kept in(State next) {
        return new Kept(id, corrects, referral, document, withdrawn, next, decision, Tries.NONE);
    }

    Kept after(Tries failed) {
        return new Kept(id, corrects, referral, document, withdrawn, state, decision, failed);
    }

    Kept decided(Decision made, State next) {
        return new Kept(id, corrects, referral, document, withdrawn, next, made, Tries.NONE);
    }

    Kept saying(Referral less, String newDocument) {
        return new Kept(id, corrects, less, newDocument, withdrawn, state, decision, tries);
    }

    Kept withdrawing(Withdrawn further) {
        List<Withdrawn> all = new ArrayList<>(withdrawn);
        all.add(further);
        return new Kept(id, corrects, referral, document, all, state, decision, tries);
    }

    @Override
    public String toString() {
        return id + " " + standing();
    }
}
